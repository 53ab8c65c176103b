#include "domain/position.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

const QString subject = QStringLiteral("1.1.1");

Indicator anyIndicator()
{
    return *rc::gen::element<Indicator>(anIndicator("1.1.1").flow(), anIndicator("1.1.1").level(),
                                        anIndicator("1.1.1").level().from("140"),
                                        anIndicator("1.1.1").ratio().atMost());
}

/// Adds a random row about the indicator. There are few days, so that rows often share one.
void addAnyRow(JournalMaker &journal)
{
    const auto kind = *rc::gen::weightedElement<RowKind>(
        {{3, RowKind::Reading}, {5, RowKind::Increment}, {1, RowKind::Baseline}, {1, RowKind::Retarget}});
    const auto amount = *Quantity::fromMillionths(*rc::gen::inRange(-50'000'000, 50'000'000));
    const QDate asOf = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 8));
    journal.add(kind, subject, amount, asOf, {{QStringLiteral("schedule"), QStringLiteral("constant")}});
}

/// A journal of a few rows, some of which were taken back.
std::vector<JournalRow> anyRows()
{
    JournalMaker journal;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        addAnyRow(journal);
        if (*rc::gen::inRange(0, 5) == 0)
            journal.takeBack(journal.rows()[*rc::gen::inRange<std::size_t>(0, journal.rows().size())]);
    }
    return journal.rows();
}

QDate anyDay()
{
    return QDate(2024, 1, 1).addDays(*rc::gen::inRange(-1, 10));
}

JournalRow voidOf(const JournalRow &row)
{
    JournalRow taken = row;
    taken.id = RowId::make(row.id.unixMs() + 1'000'000, std::nullopt);
    taken.recordedAt += 1'000'000;
    taken.kind = RowKind::Void;
    taken.subject = row.id.toString();
    taken.amount.reset();
    return taken;
}

/// The actual as docs/semantics.md, Actual, describes it, row by row and without regard to speed.
std::optional<qint64> actualByTheLetter(const Indicator &indicator, const std::vector<JournalRow> &rows, QDate at)
{
    const auto isVoided = [&](const JournalRow &row) {
        return std::any_of(rows.begin(), rows.end(), [&](const JournalRow &other) {
            return other.kind == RowKind::Void && other.subject == row.id.toString();
        });
    };
    std::vector<JournalRow> live;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(live), [&](const auto &row) { return !isVoided(row); });
    std::sort(live.begin(), live.end(), [](const auto &a, const auto &b) {
        return std::tie(a.asOf, a.recordedAt, a.id) < std::tie(b.asOf, b.recordedAt, b.id);
    });
    std::optional<qint64> start;
    if (indicator.accumulation == Accumulation::Flow)
        start = 0;
    else if (indicator.baseline)
        start = indicator.baseline->millionths();
    QDate since;
    bool reported = false;
    for (const JournalRow &row : live)
        if (row.kind == RowKind::Baseline && indicator.accumulation != Accumulation::Flow)
            start = row.amount->millionths();
    for (const JournalRow &row : live)
        if (row.kind == RowKind::Reading && row.asOf <= at) {
            start = row.amount->millionths();
            since = row.asOf;
            reported = true;
        }
    qint64 added = 0;
    for (const JournalRow &row : live)
        if (row.kind == RowKind::Increment && row.asOf <= at && (!since.isValid() || row.asOf > since)) {
            added += row.amount->millionths();
            reported = true;
        }
    return reported && start ? std::optional(*start + added) : std::nullopt;
}

} // namespace

TEST_CASE("The actual is what docs/semantics.md says, read literally")
{
    REQUIRE(rc::check("positionOf agrees with the letter", [] {
        const Indicator indicator = anyIndicator();
        const auto rows = anyRows();
        const QDate at = anyDay();
        const auto expected = actualByTheLetter(indicator, rows, at);
        const Position position = positionOf(indicator, rows, at).value();
        RC_ASSERT(position.actual.has_value() == expected.has_value());
        RC_ASSERT(!expected || position.actual->millionths() == *expected);
    }));
}

TEST_CASE("The order in which rows come does not matter")
{
    REQUIRE(rc::check("positionOf is the same for every order of rows", [] {
        const Indicator indicator = anyIndicator();
        auto rows = anyRows();
        const QDate at = anyDay();
        const Position before = positionOf(indicator, rows, at).value();
        std::shuffle(rows.begin(), rows.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        RC_ASSERT(positionOf(indicator, rows, at).value() == before);
    }));
}

TEST_CASE("A voided row has the same effect as a row that was never entered, on every day")
{
    REQUIRE(rc::check("a void equals the absence of its row", [] {
        const Indicator indicator = anyIndicator();
        auto without = anyRows();
        JournalMaker more;
        addAnyRow(more);
        auto with = without;
        const auto place = *rc::gen::inRange<std::ptrdiff_t>(0, std::ptrdiff_t(with.size()) + 1);
        with.insert(with.begin() + place, more.rows().front());
        with.push_back(voidOf(more.rows().front()));
        for (int i = -1; i < 10; ++i) {
            const QDate at = QDate(2024, 1, 1).addDays(i);
            RC_ASSERT(positionOf(indicator, with, at).value() == positionOf(indicator, without, at).value());
        }
    }));
}

TEST_CASE("Rows dated after a day change nothing on that day, except baselines")
{
    REQUIRE(rc::check("the future does not change the past", [] {
        const Indicator indicator = anyIndicator();
        const auto rows = anyRows();
        const QDate at = anyDay();
        std::vector<JournalRow> known;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(known), [&](const JournalRow &row) {
            return row.asOf <= at || row.kind == RowKind::Baseline || row.kind == RowKind::Void;
        });
        RC_ASSERT(positionOf(indicator, rows, at).value() == positionOf(indicator, known, at).value());
    }));
}
