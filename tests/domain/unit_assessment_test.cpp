#include "domain/unit_assessment.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

Assessment judgedAs(Status status, const char *task = "1.1", std::optional<QDate> lastAsOf = std::nullopt,
                    const char *asOf = "2024-09-30")
{
    Assessment assessment;
    assessment.task = QString::fromLatin1(task);
    assessment.asOf = day(asOf);
    assessment.position.lastAsOf = lastAsOf;
    assessment.status = status;
    return assessment;
}

/// Tasks 1.1, 1.2 and 1.3 belong to alpha, beta and gamma alone; task 1.4 to alpha and beta together.
Plan plan()
{
    return aPlan()
        .withTask("1.1", {QStringLiteral("alpha")})
        .withTask("1.2", {QStringLiteral("beta")})
        .withTask("1.3", {QStringLiteral("gamma")})
        .withTask("1.4", {QStringLiteral("alpha"), QStringLiteral("beta")});
}

void add(std::vector<Assessment> &assessments, int count, Status status, const char *task)
{
    assessments.insert(assessments.end(), std::size_t(count), judgedAs(status, task));
}

/// The ranks of alpha, beta and gamma: "1 1 3"; "-" for none.
std::string ranks(const std::vector<Assessment> &assessments)
{
    std::string all;
    for (const UnitAssessment &unit : assessUnits(plan(), assessments))
        all += (all.empty() ? "" : " ") + (unit.rank ? std::to_string(*unit.rank) : "-");
    return all;
}

bool isReported(const char *lastAsOf, const char *asOf)
{
    return isReportedThisQuarter(judgedAs(Status::OnTrack, "1.1", day(lastAsOf), asOf));
}

} // namespace

TEST_CASE("Each status is counted separately, and the total is counted")
{
    std::vector<Assessment> assessments;
    int count = 1;
    for (const auto &[status, token] : Tokens<Status>::all)
        add(assessments, count++, status, "1.1");
    const StatusCounts counts = countStatuses(assessments);
    count = 1;
    for (const auto &[status, token] : Tokens<Status>::all)
        CHECK(counts.of(status) == count++);
    CHECK(counts.total() == 36);
}

TEST_CASE("Indicators that are met, missed, on track, lagging or behind are rated")
{
    for (const auto &[status, token] : Tokens<Status>::all) {
        INFO(token);
        StatusCounts counts;
        counts.add(status);
        const bool unrated = status == Status::NoData || status == Status::NeedsBaseline || status == Status::YearEnd;
        CHECK(counts.rated() == (unrated ? 0 : 1));
        CHECK(counts.trailing() == (status == Status::Behind || status == Status::Missed ? 1 : 0));
    }
}

TEST_CASE("Units are in the plan's order, including those without an indicator")
{
    const auto units = assessUnits(plan(), {});
    REQUIRE(units.size() == 3);
    CHECK(units[0].unit == QStringLiteral("alpha"));
    CHECK(units[1].unit == QStringLiteral("beta"));
    CHECK(units[2].unit == QStringLiteral("gamma"));
    CHECK(units[0].counts == StatusCounts{});
    CHECK_FALSE(units[0].reporting.rate());
    CHECK_FALSE(units[0].rank);
}

TEST_CASE("An indicator counts for each unit of its task, leading or supporting")
{
    const std::vector assessments{judgedAs(Status::Behind, "1.1"), judgedAs(Status::Met, "1.4", day("2024-09-01"))};
    const auto units = assessUnits(plan(), assessments);
    CHECK(units[0].counts.total() == 2);
    CHECK(units[0].counts.of(Status::Behind) == 1);
    CHECK(units[0].counts.of(Status::Met) == 1);
    CHECK(units[1].counts.total() == 1);
    CHECK(units[1].counts.of(Status::Met) == 1);
    CHECK(units[2].counts.total() == 0);
    CHECK(units[0].reporting == Reporting{2, 1});
    CHECK(units[1].reporting == Reporting{1, 1});
}

TEST_CASE("An assessment of a task that the plan does not have counts for no unit")
{
    for (const UnitAssessment &unit : assessUnits(plan(), std::vector{judgedAs(Status::Met, "9.9")}))
        CHECK(unit.counts.total() == 0);
}

TEST_CASE("A report counts in the day's quarter, from the quarter's first day to the day itself")
{
    CHECK(isReported("2024-09-30", "2024-09-30"));
    CHECK(isReported("2024-07-01", "2024-09-30"));
    CHECK_FALSE(isReported("2024-06-30", "2024-09-30"));
    CHECK_FALSE(isReported("2023-09-15", "2024-09-30"));
    CHECK(isReported("2024-07-01", "2024-07-01"));
    CHECK_FALSE(isReported("2024-06-30", "2024-07-01"));
    CHECK_FALSE(isReportedThisQuarter(judgedAs(Status::NoData)));
}

TEST_CASE("A report dated later in the quarter than the day does not count yet")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-09-20");
    const Indicator indicator = anIndicator("1.1.1");
    const auto reported = [&](const char *at) {
        const Position position = positionOf(indicator, journal.rows(), day(at)).value();
        return isReportedThisQuarter(assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(at)));
    };
    CHECK_FALSE(reported("2024-09-19"));
    CHECK(reported("2024-09-20"));
    CHECK(reported("2024-09-30"));
    CHECK_FALSE(reported("2024-10-01"));
}

TEST_CASE("A level with increments has reported, though it has no actual without a baseline")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-09-20");
    const Indicator indicator = anIndicator("1.1.1").level();
    const Position position = positionOf(indicator, journal.rows(), day("2024-09-30")).value();
    const Assessment assessment =
        assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day("2024-09-30"));
    CHECK(assessment.status == Status::NoData);
    CHECK(reportingOf(std::vector{assessment}) == Reporting{1, 1});
}

TEST_CASE("The reporting rate leaves out year-end indicators, reported or not")
{
    const std::vector assessments{judgedAs(Status::OnTrack, "1.1", day("2024-08-15")),
                                  judgedAs(Status::Behind, "1.1", day("2024-05-15")), judgedAs(Status::NoData),
                                  judgedAs(Status::YearEnd, "1.1", day("2024-08-15")), judgedAs(Status::YearEnd)};
    const Reporting reporting = reportingOf(assessments);
    CHECK(reporting == Reporting{3, 1});
    CHECK(text(reporting.rate()) == "0.3333");
}

TEST_CASE("At the end of the period a year-end indicator is due like any other")
{
    const Indicator indicator = anIndicator("1.1.1").ratio().yearEnd();
    const auto due = [&](const char *at) {
        return reportingOf(std::vector{assess(indicator, QStringLiteral("1.1"), {}, year2024(), q("0.1"), day(at))})
            .due;
    };
    CHECK(due("2024-12-30") == 0);
    CHECK(due("2024-12-31") == 1);
}

TEST_CASE("Where no report is due, there is no reporting rate")
{
    CHECK_FALSE(reportingOf(std::vector{judgedAs(Status::YearEnd)}).rate());
    CHECK(text(reportingOf(std::vector{judgedAs(Status::NoData)}).rate()) == "0");
}

TEST_CASE("The unit with the smaller share of behind and missed comes first")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 1, Status::OnTrack, "1.1"); // alpha 1/2
    add(assessments, 1, Status::Missed, "1.2");
    add(assessments, 2, Status::Lagging, "1.2"); // beta 1/3
    add(assessments, 5, Status::Met, "1.3");     // gamma 0
    CHECK(ranks(assessments) == "3 2 1");
}

TEST_CASE("Equal shares have the same rank, and the next rank is skipped: 1, 1, 3")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 2, Status::OnTrack, "1.1"); // 1/3
    add(assessments, 2, Status::Missed, "1.2");
    add(assessments, 4, Status::Lagging, "1.2"); // 2/6
    add(assessments, 1, Status::Behind, "1.3");  // 1
    CHECK(ranks(assessments) == "1 1 3");
}

TEST_CASE("With equal shares all units are first; two units behind the first are both second")
{
    std::vector<Assessment> assessments;
    for (const char *task : {"1.1", "1.2", "1.3"})
        add(assessments, 1, Status::Behind, task);
    CHECK(ranks(assessments) == "1 1 1");
    add(assessments, 1, Status::Met, "1.3");
    CHECK(ranks(assessments) == "2 2 1");
}

TEST_CASE("A unit without a rated indicator has no rank and does not affect other ranks")
{
    std::vector<Assessment> assessments;
    add(assessments, 3, Status::NoData, "1.1");
    add(assessments, 1, Status::YearEnd, "1.1");
    add(assessments, 1, Status::NeedsBaseline, "1.1");
    add(assessments, 1, Status::Missed, "1.2");
    CHECK(ranks(assessments) == "- 1 -");
}

TEST_CASE("Indicators that are not rated do not reduce a share")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 1, Status::Met, "1.1");
    add(assessments, 8, Status::NoData, "1.1"); // 1/2 of the rated, 1/10 of all
    add(assessments, 1, Status::Behind, "1.2");
    add(assessments, 2, Status::Met, "1.2"); // 1/3
    CHECK(ranks(assessments) == "2 1 -");
}

TEST_CASE("Shares that print the same but are not equal have different ranks")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 2, Status::Met, "1.1"); // 1/3
    add(assessments, 3'333, Status::Behind, "1.2");
    add(assessments, 6'667, Status::Met, "1.2"); // 3333/10000, a little less
    CHECK(ranks(assessments) == "2 1 -");
}
