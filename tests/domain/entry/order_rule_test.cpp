#include "domain/entry/order_rule.h"

#include "printing.h"
#include "support/catch.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

QString itself(const QString &id)
{
    return id;
}

/// Whether a row of this kind may replace `replaced`.
bool isInOrder(const JournalMaker &journal, const JournalRow &replaced, RowKind kind, const QString &measure = {})
{
    const QString id = replaced.id.toString();
    const auto order = requireOrder(journal.rows(), {id, kind, day("2024-03-01"), measure}, {id}, itself);
    if (!order)
        CHECK(order.error() == Error{ErrorCode::LaterRowCounts, {id, QStringLiteral("2024-03-01")}});
    return order.has_value();
}

} // namespace

TEST_CASE(
    "A reading may not override a later reading of its day, but may follow one before it, of another day or voided")
{
    JournalMaker journal;
    journal.reading("1.1.1", "1", "2024-03-01");
    const JournalRow wrong = journal.reading("1.1.1", "2", "2024-03-01");
    journal.reading("1.1.1", "3", "2024-03-02");
    CHECK(isInOrder(journal, wrong, RowKind::Reading));
    const JournalRow later = journal.reading("1.1.1", "4", "2024-03-01");
    CHECK_FALSE(isInOrder(journal, wrong, RowKind::Reading));
    CHECK(isInOrder(journal, wrong, RowKind::Increment));
    journal.takeBack(later);
    CHECK(isInOrder(journal, wrong, RowKind::Reading));
}

TEST_CASE("Increments add up, so each is in order")
{
    JournalMaker journal;
    const JournalRow wrong = journal.increment("1.1.1", "1", "2024-03-01");
    journal.increment("1.1.1", "2", "2024-03-01");
    CHECK(isInOrder(journal, wrong, RowKind::Increment));
}

TEST_CASE("Changes to one measure are kept in order, and those to another measure do not matter")
{
    JournalMaker journal;
    const auto change = [&](const char *measure) {
        return journal.add(RowKind::Measure, QStringLiteral("1.1"), {}, day("2024-03-01"),
                           {{QStringLiteral("measure"), QString::fromLatin1(measure)}});
    };
    const JournalRow wrong = change("a");
    change("b");
    CHECK(isInOrder(journal, wrong, RowKind::Measure, QStringLiteral("a")));
    CHECK(isInOrder(journal, wrong, RowKind::Measure));
    change("a");
    CHECK_FALSE(isInOrder(journal, wrong, RowKind::Measure, QStringLiteral("a")));
}

TEST_CASE("A row that was entered again keeps its first place")
{
    JournalMaker journal;
    const JournalRow first = journal.reading("1.1.1", "1", "2024-03-01");
    const JournalRow second = journal.reading("1.1.1", "2", "2024-03-01");
    const JournalRow again = journal.reading("1.1.1", "1", "2024-03-01");
    const auto firstOf = [&](const QString &id) { return id == again.id.toString() ? first.id.toString() : id; };
    const LateRow late{second.id.toString(), RowKind::Reading, day("2024-03-01")};
    CHECK(requireOrder(journal.rows(), late, {second.id.toString()}, firstOf));
    CHECK_FALSE(requireOrder(journal.rows(), late, {second.id.toString()}, itself));
}
