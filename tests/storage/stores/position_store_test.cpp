#include "storage/temporary_database.h"

#include "domain/position.h"
#include "storage/stores/position_store.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <tuple>

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::JournalMaker;
using support::q;

namespace {

/// Raises rapidcheck's default of 100 runs. A user's own seed or number has precedence.
const bool thousands = [] {
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=3000");
    return true;
}();

/// One indicator for each kind of accumulation, with and without a baseline in the plan, with a due day, and two that
/// are split between alpha and beta.
Plan planOfAllKinds()
{
    const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};
    return aPlan()
        .with(anIndicator("1.1.1").flow())
        .with(anIndicator("1.1.2").level())
        .with(anIndicator("1.1.3").level().from("140"))
        .with(anIndicator("1.1.4").ratio())
        .with(anIndicator("1.1.5").flow().due("2024-02-29"))
        .with(anIndicator("1.2.1").flow().due("2024-03-31").share("alpha", "60").share("beta", "40"), both)
        .with(anIndicator("1.2.2").level().share("alpha", "60", "12.5").share("beta", "40"));
}

bool isFlow(const QString &indicator)
{
    return indicator == u"1.1.1" || indicator == u"1.1.5" || indicator == u"1.2.1";
}

/// Whether planOfAllKinds() allows the row, in the words of docs/semantics.md.
bool isAllowed(const JournalRow &row)
{
    const bool isShare = row.subject.startsWith(u"1.2");
    const bool isOfUnit =
        isShare ? row.unit == u"alpha" || row.unit == u"beta" : row.unit.isEmpty() || row.unit == u"alpha";
    switch (row.kind) {
    case RowKind::Reading:
    case RowKind::Retarget:
        return isOfUnit && row.asOf.year() == 2024;
    case RowKind::Increment:
        return isOfUnit && row.asOf.year() == 2024 && row.subject != u"1.1.4";
    case RowKind::Baseline:
        return isOfUnit && !isFlow(row.subject) && row.asOf == day("2023-12-31");
    default:
        return true;
    }
}

bool isVoided(const JournalRow &row, const std::vector<JournalRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const JournalRow &one) {
        return one.kind == RowKind::Void && one.subject == row.id.toString() && one.plan == row.plan
               && one.unit == row.unit;
    });
}

/// Whether the office's newest decision about the row is that it counts.
bool isAccepted(const JournalRow &row, const std::vector<JournalRow> &rows)
{
    const JournalRow *newest = nullptr;
    for (const JournalRow &one : rows)
        if (one.kind == RowKind::Review && one.subject == row.id.toString() && one.plan == row.plan
            && !isVoided(one, rows)
            && (!newest || std::tie(newest->recordedAt, newest->id) < std::tie(one.recordedAt, one.id)))
            newest = &one;
    return newest && newest->details()[QStringLiteral("decision")] == QStringLiteral("accepted");
}

/// The same figures row by row, in plain C++.
Positions plainPositions(const Plan &plan, const std::vector<JournalRow> &rows, QDate asOf, qint64 knownAt)
{
    std::vector<JournalRow> there;
    for (const JournalRow &row : rows)
        if (row.receivedAt <= knownAt)
            there.push_back(row);
    std::vector<JournalRow> known;
    for (const JournalRow &row : there)
        if (isAllowed(row) || isAccepted(row, there))
            known.push_back(row);
    Positions positions;
    for (const auto &[task, indicator] : plan.indicators())
        positions.emplace(indicator->id, positionOf(*indicator, known, asOf).value());
    return positions;
}

/// Half of the retargets carry a due day.
QJsonObject randomTerms()
{
    QJsonObject terms{{QStringLiteral("schedule"),
                       *rc::gen::arbitrary<bool>() ? QStringLiteral("linear") : QStringLiteral("constant")}};
    if (*rc::gen::arbitrary<bool>())
        terms.insert(QStringLiteral("due"),
                     *rc::gen::element(QStringLiteral("2024-01-31"), QStringLiteral("2024-05-31"),
                                       QStringLiteral("2024-12-31")));
    return terms;
}

/// Few subjects, few days and few amounts, so that ties and coincidences are common.
JournalMaker randomJournal()
{
    static constexpr std::array subjects{"1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5",
                                         "1.1",   "1.2.1", "1.2.1", "1.2.2", "1.2.2"};
    static constexpr std::array days{"2024-01-31", "2024-02-29", "2024-03-31", "2024-06-30", "2023-06-30"};
    static constexpr std::array units{"alpha", "alpha", "alpha", "beta", "beta", "", "gamma"};
    static constexpr std::array amounts{"0", "1", "-3", "0.1", "155.25", "-0.000001", "4000000000000"};
    JournalMaker journal;
    const int count = *rc::gen::inRange(0, 48);
    // Some journals have many voids, of the newest figures too, and some figures are voided twice.
    const int voids = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        const char *subject = subjects[*rc::gen::inRange<std::size_t>(0, subjects.size())];
        const char *asOf = days[*rc::gen::inRange<std::size_t>(0, days.size())];
        const char *amount = amounts[*rc::gen::inRange<std::size_t>(0, amounts.size())];
        const bool small = std::string_view(amount).size() < 12;
        const QString unit = QLatin1StringView(units[*rc::gen::inRange<std::size_t>(0, units.size())]);
        switch (*rc::gen::inRange(0, 7 + voids)) {
        case 0:
            journal.add(RowKind::Reading, QLatin1StringView(subject), q(amount), day(asOf), {}, unit);
            break;
        case 6:
            if (!journal.rows().empty()) {
                const bool accepts = *rc::gen::arbitrary<bool>();
                const JournalRow &row = journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())];
                journal.add(
                    RowKind::Review, row.id.toString(), std::nullopt, day(asOf),
                    {{QStringLiteral("decision"), accepts ? QStringLiteral("accepted") : QStringLiteral("refused")}},
                    {});
            }
            break;
        case 1:
            if (*rc::gen::inRange(0, 6) == 0) // on a day that is not a baseline's
                journal.add(RowKind::Baseline, QLatin1StringView(subject), q(small ? amount : "7"), day(asOf), {},
                            unit);
            else
                journal.add(RowKind::Baseline, QLatin1StringView(subject), q(small ? amount : "7"), day("2023-12-31"),
                            {}, unit);
            break;
        case 2:
            journal.add(RowKind::Retarget, QLatin1StringView(subject), q(amount), day(asOf), randomTerms(), unit);
            break;
        case 3:
        case 8:
        case 9:
            if (!journal.rows().empty()) {
                journal.takeBack(journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())]);
                break;
            }
            [[fallthrough]];
        default:
            journal.add(RowKind::Increment, QLatin1StringView(subject), q(small ? amount : "2"), day(asOf), {}, unit);
        }
    }
    return journal;
}

/// Voids of these rows by another plan, which may not.
std::vector<JournalRow> foreignVoids(const std::vector<JournalRow> &rows)
{
    JournalMaker other(QStringLiteral("other-2024"));
    for (const JournalRow &row : rows)
        if (*rc::gen::inRange(0, 8) == 0)
            other.takeBack(row);
    return other.rows();
}

/// Adds a void of some row by a unit whose row it is not.
void addVoidOfAnotherUnit(JournalMaker &journal)
{
    if (journal.rows().empty() || *rc::gen::inRange(0, 3) > 0)
        return;
    const JournalRow row = journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())];
    journal.add(RowKind::Void, row.id.toString(), std::nullopt, row.asOf, {},
                row.unit == u"beta" ? QStringLiteral("alpha") : QStringLiteral("beta"));
}

} // namespace

TEST_CASE("The positions found by the SQL query are those that the plain model finds, on any journal")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;

    const bool holds = rc::check("3000 random journals", [&] {
        temporary.clear();
        const qint64 version = temporary.load(plan);
        JournalMaker journal = randomJournal();
        addVoidOfAnotherUnit(journal);
        temporary.append(journal.rows());
        temporary.append(foreignVoids(journal.rows()));
        const QDate asOf =
            *rc::gen::element(day("2023-12-31"), day("2024-01-31"), day("2024-03-01"), day("2024-12-31"));
        const qint64 knownAt =
            journal.rows().empty() || *rc::gen::arbitrary<bool>()
                ? storage::knownNow
                : journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())].receivedAt;

        const auto found = storage::positionsAt(temporary.database(), {plan, version, asOf, knownAt});

        RC_ASSERT(found.has_value());
        RC_ASSERT((*found == plainPositions(plan, journal.rows(), asOf, knownAt)));
    });
    CHECK(holds);
}

TEST_CASE("A sum of many large figures that would leave the range is an error that names the indicator")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    JournalMaker journal;
    for (int i = 0; i < 4; ++i)
        journal.increment("1.1.1", "9000000000000", "2024-01-31");
    temporary.append(journal.rows());

    const auto found = storage::positionsAt(temporary.database(), {plan, version, day("2024-12-31")});

    REQUIRE_FALSE(found);
    CHECK(found.error() == Error{ErrorCode::SumOutOfRange, {QStringLiteral("1.1.1")}});
}

TEST_CASE("The last report is the newest increment that was not taken back, as known at each time")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-02-29");
    const JournalRow second = journal.increment("1.1.1", "10", "2024-03-31");
    const JournalRow third = journal.increment("1.1.1", "100", "2024-03-31");
    const JournalRow sameDay = journal.takeBack(third);
    const JournalRow wholeDay = journal.takeBack(second);
    journal.takeBack(second); // as if another copy had voided it before a merge
    temporary.append(journal.rows());
    const auto at = [&](qint64 knownAt) {
        return storage::positionsAt(temporary.database(), {plan, version, day("2024-12-31"), knownAt})
            .value()
            .at(QStringLiteral("1.1.1"));
    };

    CHECK(at(third.receivedAt).actual == q("111"));
    CHECK(at(sameDay.receivedAt).actual == q("11"));
    CHECK(at(sameDay.receivedAt).lastAsOf == day("2024-03-31"));
    CHECK(at(wholeDay.receivedAt).actual == q("1"));
    CHECK(at(wholeDay.receivedAt).lastAsOf == day("2024-02-29"));
    CHECK(at(storage::knownNow).actual == q("1"));
}

TEST_CASE("An increment that a reading stands over is not taken off once more when it is taken back")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    JournalMaker journal;
    const JournalRow before = journal.increment("1.1.2", "5", "2024-02-29");
    const JournalRow sameDay = journal.increment("1.1.2", "7", "2024-03-31");
    journal.reading("1.1.2", "155", "2024-03-31");
    const JournalRow after = journal.increment("1.1.2", "2", "2024-04-30");
    journal.increment("1.1.2", "3", "2024-04-30");
    for (const JournalRow &row : {before, sameDay, after})
        journal.takeBack(row);
    temporary.append(journal.rows());

    const auto found = storage::positionsAt(temporary.database(), {plan, version, day("2024-12-31")});

    REQUIRE(found);
    CHECK(found->at(QStringLiteral("1.1.2")).actual == q("158"));
}

TEST_CASE("Figures without which the sum would leave the range, and 64 bits, are taken off exactly")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    JournalMaker journal;
    std::vector<JournalRow> far;
    for (const char *amount : {"9200000000000", "9200000000000", "-0.000001", "9200000000000"})
        far.push_back(journal.increment("1.1.1", amount, "2024-01-31"));
    far.erase(far.begin());
    for (const JournalRow &row : far)
        journal.takeBack(row);
    temporary.append(journal.rows());

    const auto found = storage::positionsAt(temporary.database(), {plan, version, day("2024-12-31")});

    REQUIRE(found);
    CHECK(found->at(QStringLiteral("1.1.1")).actual == q("9200000000000"));
}

TEST_CASE("Large figures that cancel out are summed exactly")
{
    const Plan plan = planOfAllKinds();
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    JournalMaker journal;
    for (const char *amount : {"9200000000000", "9200000000000", "-9200000000000", "-9199999999999.999999"})
        journal.increment("1.1.1", amount, "2024-01-31");
    temporary.append(journal.rows());

    const auto found = storage::positionsAt(temporary.database(), {plan, version, day("2024-12-31")});

    REQUIRE(found);
    CHECK(found->at(QStringLiteral("1.1.1")).actual == q("0.000001"));
}
