#include "domain/course.h"

#include "domain/schedule.h"
#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <rapidcheck.h>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

const QString subject = QStringLiteral("1.1.1");

Indicator anyIndicator()
{
    return *rc::gen::element<Indicator>(
        anIndicator("1.1.1").flow().to("35"), anIndicator("1.1.1").level().to("155"),
        anIndicator("1.1.1").level().from("140").to("155"), anIndicator("1.1.1").ratio().atMost().from("20").to("-3.1"),
        anIndicator("1.1.1").yearEnd(), anIndicator("1.1.1").node("2024-01-05", "3").node("2024-02-02", "-1").to("9"));
}

QDate anyDay()
{
    return QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 40));
}

QJsonObject anyTerms()
{
    return *rc::gen::element(
        QJsonObject{{QStringLiteral("schedule"), QStringLiteral("constant")}, {QStringLiteral("reason"), subject}},
        QJsonObject{{QStringLiteral("schedule"), QStringLiteral("linear")}},
        QJsonObject{{QStringLiteral("schedule"), QStringLiteral("year_end")}}, QJsonObject{});
}

/// A journal of rows that often meet on a day, some about something else, some taken back.
std::vector<JournalRow> anyRows()
{
    JournalMaker journal;
    const int count = *rc::gen::inRange(0, 24);
    for (int i = 0; i < count; ++i) {
        const auto kind = *rc::gen::weightedElement<RowKind>(
            {{3, RowKind::Reading}, {6, RowKind::Increment}, {1, RowKind::Baseline}, {2, RowKind::Retarget}});
        const auto amount = *Quantity::fromMillionths(*rc::gen::inRange(-50'000'000, 50'000'000));
        journal.add(kind, *rc::gen::inRange(0, 9) == 0 ? QStringLiteral("1.1.2") : subject, amount, anyDay(),
                    anyTerms());
        if (*rc::gen::inRange(0, 5) == 0)
            journal.takeBack(journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())]);
    }
    return journal.rows();
}

} // namespace

TEST_CASE("On every day a course gives the same values as the position and the schedule of that day")
{
    REQUIRE(rc::check("courseOf agrees with positionOf and expectedAt", [] {
        const Indicator indicator = anyIndicator();
        const auto rows = anyRows();
        const QDate asOf = anyDay();
        const Course course = courseOf(indicator, rows, year2024(), asOf).value();
        for (QDate day(2023, 12, 31); day <= QDate(2024, 2, 12); day = day.addDays(1)) {
            const Position position = positionOf(indicator, rows, std::min(day, asOf)).value();
            const Indicator current = inForce(indicator, position);
            const CourseValue value = course.at(day);
            RC_ASSERT(value.actual == (day <= asOf ? position.actual : std::nullopt));
            RC_ASSERT(value.expected == expectedAt(current, position.baseline, year2024(), day));
            RC_ASSERT(course.termsAt(day).terms == current.terms);
        }
    }));
}

TEST_CASE("The line of a schedule is straight between its corners, apart from rounding")
{
    REQUIRE(rc::check("expectedAt lies on scheduleLine", [] {
        const Indicator indicator = anyIndicator();
        const auto line = scheduleLine(indicator, indicator.baseline, year2024());
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QDate day =
                line[i - 1].day.addDays(*rc::gen::inRange<qint64>(0, line[i - 1].day.daysTo(line[i].day) + 1));
            const Wide whole = monthPartsGone(line[i].day) - monthPartsGone(line[i - 1].day);
            const Wide gone = monthPartsGone(day) - monthPartsGone(line[i - 1].day);
            const Wide rise = Wide(line[i].expected.millionths()) - line[i - 1].expected.millionths();
            const Wide onLine = line[i - 1].expected.millionths() + dividedRounded(rise * gone, whole);
            const Wide apart = onLine - expectedAt(indicator, indicator.baseline, year2024(), day)->millionths();
            RC_ASSERT(apart >= -1 && apart <= 1);
        }
    }));
}
