#include "domain/position.h"
#include "domain/row_payload.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <QJsonArray>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

Indicator flow()
{
    return anIndicator("1.1.1").flow().to("35");
}

Indicator level()
{
    return anIndicator("1.1.1").level().to("155");
}

Position position(const Indicator &indicator, const std::vector<JournalRow> &rows, const char *at)
{
    return positionOf(indicator, rows, day(at)).value();
}

std::string actual(const Indicator &indicator, const JournalMaker &journal, const char *at)
{
    return text(position(indicator, journal.rows(), at).actual);
}

std::string baseline(const Indicator &indicator, const JournalMaker &journal, const char *at = "2024-12-31")
{
    return text(position(indicator, journal.rows(), at).baseline);
}

std::string target(const Indicator &indicator, const JournalMaker &journal, const char *at)
{
    return inForce(indicator, position(indicator, journal.rows(), at)).terms.target.toString().toStdString();
}

} // namespace

TEST_CASE("An indicator without reports has no actual: missing is never 0")
{
    const JournalMaker journal;
    for (const Indicator &indicator : {flow(), level(), Indicator(anIndicator("1.1.1").level().from("140"))}) {
        const Position empty = position(indicator, journal.rows(), "2024-12-31");
        CHECK_FALSE(empty.actual);
        CHECK_FALSE(empty.lastAsOf);
        CHECK_FALSE(empty.retargeted);
    }
}

TEST_CASE("A baseline alone makes no actual")
{
    JournalMaker journal;
    journal.baseline("1.1.1", "140");
    CHECK(actual(level(), journal, "2024-12-31") == "none");
    CHECK_FALSE(position(level(), journal.rows(), "2024-12-31").lastAsOf);
}

TEST_CASE("Increments of a flow add up from 0, each from its day on")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-31");
    journal.increment("1.1.1", "+7.5", "2024-06-30");
    journal.increment("1.1.1", "-2", "2024-07-01");
    CHECK(actual(flow(), journal, "2024-03-30") == "none");
    CHECK(actual(flow(), journal, "2024-03-31") == "5");
    CHECK(actual(flow(), journal, "2024-06-29") == "5");
    CHECK(actual(flow(), journal, "2024-06-30") == "12.5");
    CHECK(actual(flow(), journal, "2024-12-31") == "10.5");
}

TEST_CASE("An increment of 0 is a report and gives an actual of 0")
{
    JournalMaker journal;
    journal.increment("1.1.1", "0", "2024-03-31");
    CHECK(actual(flow(), journal, "2024-03-31") == "0");
}

TEST_CASE("0.1 reported on ten days is 1")
{
    JournalMaker journal;
    for (int i = 1; i <= 10; ++i)
        journal.add(RowKind::Increment, QStringLiteral("1.1.1"), q("0.1"), QDate(2024, 3, i));
    CHECK(actual(flow(), journal, "2024-12-31") == "1");
}

TEST_CASE("Two equal increments of one day both count")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-31");
    journal.increment("1.1.1", "5", "2024-03-31");
    CHECK(actual(flow(), journal, "2024-03-31") == "10");
}

TEST_CASE("Increments of a level add up from its baseline")
{
    JournalMaker journal;
    journal.increment("1.1.1", "3", "2024-03-31");
    journal.increment("1.1.1", "4", "2024-06-30");
    CHECK(actual(anIndicator("1.1.1").level().from("140"), journal, "2024-06-30") == "147");
}

TEST_CASE("A level with increments but no baseline has no actual, though it has reported")
{
    JournalMaker journal;
    journal.increment("1.1.1", "3", "2024-03-31");
    const Position without = position(level(), journal.rows(), "2024-06-30");
    CHECK_FALSE(without.actual);
    CHECK_FALSE(without.baseline);
    CHECK(without.lastAsOf == day("2024-03-31"));
}

TEST_CASE("A reading is the total at the end of its day, whatever was reported before")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-30");
    journal.reading("1.1.1", "20", "2024-03-31");
    CHECK(actual(flow(), journal, "2024-03-30") == "5");
    CHECK(actual(flow(), journal, "2024-03-31") == "20");
    CHECK(actual(level(), journal, "2024-03-31") == "20");
}

TEST_CASE("A reading includes its own day: an increment of that day is not added, one of the next day is")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-31"); // recorded before the reading
    journal.reading("1.1.1", "20", "2024-03-31");
    journal.increment("1.1.1", "7", "2024-03-31"); // recorded after it, still of its day
    CHECK(actual(flow(), journal, "2024-03-31") == "20");
    CHECK(actual(flow(), journal, "2024-12-31") == "20");
    journal.increment("1.1.1", "1", "2024-04-01");
    CHECK(actual(flow(), journal, "2024-04-01") == "21");
}

TEST_CASE("A reading replaces the baseline")
{
    JournalMaker journal;
    journal.baseline("1.1.1", "140");
    journal.reading("1.1.1", "143", "2024-03-31");
    journal.increment("1.1.1", "2", "2024-04-15");
    CHECK(actual(level(), journal, "2024-06-30") == "145");
}

TEST_CASE("The reading of the later day counts, even when it was recorded first")
{
    JournalMaker journal;
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.reading("1.1.1", "12", "2024-03-31"); // entered afterwards, with an earlier date
    CHECK(actual(flow(), journal, "2024-09-30") == "20");
    CHECK(actual(flow(), journal, "2024-03-31") == "12");
}

TEST_CASE("Of two readings of one day the one recorded later counts, wherever it stands")
{
    JournalMaker journal;
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.reading("1.1.1", "21", "2024-06-30");
    CHECK(actual(flow(), journal, "2024-06-30") == "21");
    std::vector<JournalRow> turned(journal.rows().rbegin(), journal.rows().rend());
    CHECK(text(position(flow(), turned, "2024-06-30").actual) == "21");
    turned[1].recordedAt = turned[0].recordedAt + 1; // the row of the smaller id is now the later one
    CHECK(text(position(flow(), turned, "2024-06-30").actual) == "20");
}

TEST_CASE("Of two readings of one day and one millisecond the one with the larger id counts")
{
    JournalMaker journal;
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.reading("1.1.1", "21", "2024-06-30");
    std::vector<JournalRow> rows = journal.rows();
    rows[1].recordedAt = rows[0].recordedAt;
    REQUIRE(rows[0].id < rows[1].id);
    CHECK(text(position(flow(), rows, "2024-06-30").actual) == "21");
    std::swap(rows[0], rows[1]);
    CHECK(text(position(flow(), rows, "2024-06-30").actual) == "21");
    std::swap(rows[0].id, rows[1].id);
    CHECK(text(position(flow(), rows, "2024-06-30").actual) == "20");
}

TEST_CASE("Rows dated after the day do not count on that day")
{
    JournalMaker journal;
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.reading("1.1.1", "30", "2024-10-01");
    journal.increment("1.1.1", "4", "2024-10-02");
    CHECK(actual(flow(), journal, "2024-09-30") == "20");
    CHECK(position(flow(), journal.rows(), "2024-09-30").lastAsOf == day("2024-06-30"));
    CHECK(actual(flow(), journal, "2024-10-02") == "34");
}

TEST_CASE("The last report is the newest day with a reading or increment up to the day, whether it counts or not")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-08-15");
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.increment("1.1.1", "5", "2024-02-29");
    CHECK(position(flow(), journal.rows(), "2024-12-31").lastAsOf == day("2024-08-15"));
    CHECK(position(flow(), journal.rows(), "2024-08-14").lastAsOf == day("2024-06-30"));
    CHECK(position(flow(), journal.rows(), "2024-06-29").lastAsOf == day("2024-02-29"));
    CHECK_FALSE(position(flow(), journal.rows(), "2024-02-28").lastAsOf);
}

TEST_CASE("Rows about other subjects are ignored")
{
    JournalMaker journal;
    journal.reading("1.1.10", "99", "2024-06-30");
    journal.increment("1.1", "99", "2024-06-30");
    journal.baseline("1.1.2", "99");
    journal.retarget("1.1.2", "99", "2024-06-30");
    journal.note("1.1", "2024-06-30", QStringLiteral("1.1.1"));
    CHECK(position(level(), journal.rows(), "2024-12-31") == Position{});
}

TEST_CASE("A voided row does not count on any day")
{
    JournalMaker journal;
    const JournalRow &first = journal.increment("1.1.1", "5", "2024-03-31");
    journal.increment("1.1.1", "7", "2024-06-30");
    journal.takeBack(first);
    CHECK(actual(flow(), journal, "2024-03-31") == "none");
    CHECK_FALSE(position(flow(), journal.rows(), "2024-03-31").lastAsOf);
    CHECK(actual(flow(), journal, "2024-12-31") == "7");
}

TEST_CASE("A void also takes effect on days before its own")
{
    JournalMaker journal;
    const JournalRow &wrong = journal.increment("1.1.1", "500", "2024-03-31");
    journal.add(RowKind::Void, wrong.id.toString(), std::nullopt, day("2024-10-08"));
    CHECK(actual(flow(), journal, "2024-06-30") == "none");
}

TEST_CASE("When a reading is voided, the earlier one and the increments since count again")
{
    JournalMaker journal;
    journal.reading("1.1.1", "10", "2024-03-31");
    journal.increment("1.1.1", "4", "2024-06-30");
    const JournalRow &wrong = journal.reading("1.1.1", "99", "2024-06-30");
    CHECK(actual(flow(), journal, "2024-06-30") == "99");
    journal.takeBack(wrong);
    CHECK(actual(flow(), journal, "2024-06-30") == "14");
}

TEST_CASE("A void cannot be voided: the row stays voided")
{
    JournalMaker journal;
    const JournalRow &row = journal.increment("1.1.1", "5", "2024-03-31");
    const JournalRow &takenBack = journal.takeBack(row);
    journal.takeBack(takenBack);
    CHECK(actual(flow(), journal, "2024-12-31") == "none");
}

TEST_CASE("Two voids of one row, which a merge may bring, void it once")
{
    JournalMaker journal;
    journal.increment("1.1.1", "3", "2024-03-31");
    const JournalRow &row = journal.increment("1.1.1", "5", "2024-03-31");
    journal.takeBack(row);
    journal.takeBack(row);
    CHECK(actual(flow(), journal, "2024-12-31") == "3");
}

TEST_CASE("The baseline entered last counts, and without one, the plan's does")
{
    const Indicator planned = anIndicator("1.1.1").level().from("140");
    JournalMaker journal;
    CHECK(baseline(planned, journal) == "140");
    CHECK(baseline(level(), journal) == "none");
    const JournalRow &first = journal.baseline("1.1.1", "141");
    CHECK(baseline(planned, journal) == "141");
    const JournalRow &second = journal.baseline("1.1.1", "142");
    CHECK(baseline(planned, journal) == "142");
    journal.takeBack(second);
    CHECK(baseline(planned, journal) == "141");
    journal.takeBack(first);
    CHECK(baseline(planned, journal) == "140");
}

TEST_CASE("The baseline is the same on every day of the year")
{
    JournalMaker journal;
    journal.baseline("1.1.1", "141");
    CHECK(baseline(level(), journal, "2024-01-01") == "141");
    CHECK(baseline(level(), journal, "2023-12-31") == "141");
}

TEST_CASE("The baseline of a flow is 0, whatever was entered")
{
    JournalMaker journal;
    journal.baseline("1.1.1", "141");
    journal.increment("1.1.1", "5", "2024-03-31");
    CHECK(baseline(flow(), journal) == "0");
    CHECK(actual(flow(), journal, "2024-12-31") == "5");
}

TEST_CASE("A new target takes effect on its day")
{
    JournalMaker journal;
    journal.retarget("1.1.1", "40", "2024-07-01");
    CHECK(target(flow(), journal, "2024-06-30") == "35");
    CHECK_FALSE(position(flow(), journal.rows(), "2024-06-30").retargeted);
    CHECK(target(flow(), journal, "2024-07-01") == "40");
    CHECK(target(flow(), journal, "2024-12-31") == "40");
}

TEST_CASE("Of several new targets the last by day, then by recording, counts, and a voided one does not")
{
    JournalMaker journal;
    journal.retarget("1.1.1", "50", "2024-10-01");
    journal.retarget("1.1.1", "40", "2024-07-01");
    const JournalRow &third = journal.retarget("1.1.1", "41", "2024-07-01");
    CHECK(target(flow(), journal, "2024-09-30") == "41");
    CHECK(target(flow(), journal, "2024-12-31") == "50");
    journal.takeBack(third);
    CHECK(target(flow(), journal, "2024-09-30") == "40");
}

TEST_CASE("A new target changes only the terms of the indicator")
{
    const Indicator planned = anIndicator("1.1.1").level().atMost().from("140");
    JournalMaker journal;
    journal.retarget("1.1.1", "120", "2024-07-01", "constant");
    const Indicator current = inForce(planned, position(planned, journal.rows(), "2024-07-01"));
    CHECK(current.terms == Terms{q("120"), Schedule::Constant});
    Indicator undone = current;
    undone.terms = planned.terms;
    CHECK(undone == planned);
}

TEST_CASE("Terms are written into a row's payload and read back")
{
    const Terms plain{q("40"), Schedule::YearEnd};
    const Terms stepped{
        q("100.5"), Schedule::Nodes, {{day("2024-03-31"), q("10")}, {day("2024-06-30"), q("-0.000001")}}};
    for (const Terms &terms : {plain, stepped}) {
        JournalMaker journal;
        journal.add(RowKind::Retarget, QStringLiteral("1.1.1"), terms.target, day("2024-07-01"),
                    detailsFrom(RetargetPayload::of(terms, {}).text()));
        CHECK(position(flow(), journal.rows(), "2024-07-01").retargeted == terms);
        CHECK(inForce(flow(), position(flow(), journal.rows(), "2024-07-01")).terms == terms);
    }
}

TEST_CASE("A row with incomplete terms sets none, and the plan's stay in force")
{
    const auto terms = [](const QJsonObject &details, std::optional<Quantity> amount = q("40")) {
        JournalMaker journal;
        journal.add(RowKind::Retarget, QStringLiteral("1.1.1"), amount, day("2024-07-01"), details);
        return position(flow(), journal.rows(), "2024-07-01").retargeted;
    };
    const auto stepped = [](const char *by, const char *value) {
        const QJsonObject node{{QStringLiteral("by"), QString::fromLatin1(by)},
                               {QStringLiteral("value"), QString::fromLatin1(value)}};
        return QJsonObject{{QStringLiteral("schedule"), QStringLiteral("nodes")},
                           {QStringLiteral("nodes"), QJsonArray{node}}};
    };
    const QJsonObject linear{{QStringLiteral("schedule"), QStringLiteral("linear")}};
    CHECK(terms(linear));
    CHECK(terms(stepped("2024-03-31", "1")));
    CHECK_FALSE(terms(linear, std::nullopt));
    CHECK_FALSE(terms({}));
    CHECK_FALSE(terms({{QStringLiteral("schedule"), QStringLiteral("monthly")}}));
    CHECK_FALSE(terms(stepped("2024-02-30", "1")));
    CHECK_FALSE(terms(stepped("2024-03-31", "x")));
}

TEST_CASE("A sum beyond the range of a quantity is an error that names the indicator")
{
    JournalMaker journal;
    journal.increment("1.1.1", "9.2e12", "2024-03-31");
    journal.increment("1.1.1", "0.000001", "2024-06-30");
    CHECK(actual(flow(), journal, "2024-03-31") == "9200000000000");
    const auto over = positionOf(flow(), journal.rows(), day("2024-06-30"));
    REQUIRE_FALSE(over);
    CHECK(over.error() == Error{ErrorCode::SumOutOfRange, {QStringLiteral("1.1.1")}});
    journal.increment("1.1.1", "-1", "2024-06-30");
    CHECK(actual(flow(), journal, "2024-06-30") == "9199999999999.000001");
}
