#include "domain/course.h"

#include "domain/schedule.h"
#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

Course course(const Indicator &indicator, const JournalMaker &journal, const char *asOf = "2024-09-30")
{
    return courseOf(indicator, journal.rows(), year2024(), day(asOf)).value();
}

/// "2024-03-31 5, 2024-06-30 none"
std::string stepsText(const Course &course)
{
    QStringList texts;
    for (const CourseStep &step : course.steps)
        texts += step.day.toString(Qt::ISODate) + u' ' + QString::fromStdString(text(step.actual));
    return texts.join(QStringLiteral(", ")).toStdString();
}

std::string lineText(const std::vector<CoursePoint> &line)
{
    QStringList texts;
    for (const CoursePoint &point : line)
        texts += point.day.toString(Qt::ISODate) + u' ' + point.expected.toString();
    return texts.join(QStringLiteral(", ")).toStdString();
}

std::string lineText(const Indicator &indicator)
{
    return lineText(course(indicator, JournalMaker()).termsNow().line);
}

} // namespace

TEST_CASE("The actual of a course steps on the days on which it changes, up to the as-of day")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-02-28");
    journal.increment("1.1.1", "4", "2024-07-01");
    journal.increment("1.1.1", "1", "2024-07-01");
    journal.increment("1.1.1", "0", "2024-08-01");
    journal.increment("1.1.1", "9", "2024-12-01");
    CHECK(stepsText(course(anIndicator("1.1.1").to("35"), journal)) == "2024-02-28 5, 2024-07-01 10");
    CHECK(stepsText(course(anIndicator("1.1.1").to("35"), journal, "2024-02-27")).empty());
}

TEST_CASE("A reading includes its own day, and a level with nothing to start from has no actual")
{
    JournalMaker journal;
    journal.increment("1.1.1", "3", "2024-01-31");
    journal.reading("1.1.1", "143", "2024-03-31");
    journal.increment("1.1.1", "7", "2024-03-31");
    journal.increment("1.1.1", "2", "2024-04-01");
    CHECK(stepsText(course(anIndicator("1.1.1").level(), journal)) == "2024-03-31 143, 2024-04-01 145");
    journal.baseline("1.1.1", "140");
    CHECK(stepsText(course(anIndicator("1.1.1").level(), journal))
          == "2024-01-31 143, 2024-04-01 145"); // the reading of March says the same
}

TEST_CASE("A voided row leaves no step")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-02-28");
    journal.takeBack(journal.increment("1.1.1", "40", "2024-06-28"));
    CHECK(stepsText(course(anIndicator("1.1.1"), journal)) == "2024-02-28 5");
}

TEST_CASE("The line of a schedule runs through its corners")
{
    CHECK(lineText(anIndicator("1.1.1").to("35")) == "2023-12-31 0, 2024-12-31 35");
    CHECK(lineText(anIndicator("1.1.1").level().from("140").to("155")) == "2023-12-31 140, 2024-12-31 155");
    CHECK(lineText(anIndicator("1.1.1").level().to("155")).empty()); // there is nothing to start from
    CHECK(lineText(anIndicator("1.1.1").ratio().constant().to("8")) == "2023-12-31 8, 2024-12-31 8");
    CHECK(lineText(anIndicator("1.1.1").yearEnd().to("35")) == "2024-12-31 35");
    CHECK(lineText(anIndicator("1.1.1").node("2024-03-31", "10").node("2024-09-30", "12").to("35"))
          == "2023-12-31 0, 2024-03-31 10, 2024-09-30 12, 2024-12-31 35");
    CHECK(lineText(anIndicator("1.1.1").level().node("2024-03-31", "10").node("2024-12-31", "30").to("35"))
          == "2024-03-31 10, 2024-12-31 30");
}

TEST_CASE("A retarget adds terms from its day on, and of two on one day the later one counts, and the old ones stay")
{
    JournalMaker journal;
    journal.retarget("1.1.1", "40", "2024-07-01");
    journal.retarget("1.1.1", "50", "2024-07-01", "constant");
    journal.takeBack(journal.retarget("1.1.1", "60", "2024-08-01"));
    journal.retarget("1.1.1", "70", "2024-10-01"); // later than the day looked at
    const Course seen = course(anIndicator("1.1.1").to("35"), journal);
    REQUIRE(seen.terms.size() == 2);
    CHECK(seen.terms[0].terms.target == q("35"));
    CHECK(lineText(seen.terms[0].line) == "2023-12-31 0, 2024-12-31 35");
    CHECK(seen.terms[1].from == day("2024-07-01"));
    CHECK(lineText(seen.terms[1].line) == "2023-12-31 50, 2024-12-31 50");
    CHECK(text(seen.at(day("2024-06-30")).expected) == "17.5");
    CHECK(text(seen.at(day("2024-07-01")).expected) == "50");
    CHECK(text(seen.at(day("2024-12-31")).expected) == "50");
}

TEST_CASE("A total that leaves its range on any day is an error")
{
    JournalMaker journal;
    journal.increment("1.1.1", "9200000000000", "2024-02-28");
    journal.increment("1.1.1", "1", "2024-03-28");
    const auto refused = courseOf(anIndicator("1.1.1"), journal.rows(), year2024(), day("2024-09-30"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::SumOutOfRange, {QStringLiteral("1.1.1")}});
    CHECK(courseOf(anIndicator("1.1.1"), journal.rows(), year2024(), day("2024-02-28")));
}
