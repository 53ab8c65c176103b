#include "storage/stores/journal_pages.h"

#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/temporary_database.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using storage::JournalPages;
using storage::JournalQuery;
using storage::PlaceRange;
using support::day;
using support::JournalMaker;
using support::q;

namespace {

const QString plan = QStringLiteral("test-2024");

/// A journal with a row of each kind, and a reader of it.
class Journal {
public:
    Journal()
    {
        rows.increment("1.1.1", "5", "2024-03-31");                                                    // 1
        rows.note("1.2", "2024-06-30", QStringLiteral("完成 100% 的\"一期\"工程"), "blocked", "beta"); // 2
        const JournalRow &wrong = rows.increment("1.1.1", "40", "2024-06-28");                         // 3
        rows.takeBack(wrong);                                                                          // 4
        rows.add(RowKind::Assign, QStringLiteral("1.1/alpha"), std::nullopt, day("2024-07-01"),
                 {{QStringLiteral("person"), QStringLiteral("Li Mei")}}); // 5
        rows.reading("1.1.10", "143", "2024-09-30");                      // 6
        database.append(rows.rows());
    }

    [[nodiscard]] std::vector<qint64> found(const JournalQuery &query, PlaceRange range = {1, 100}, qint64 limit = 100)
    {
        return JournalPages(database.database()).find(query, range, limit).value();
    }

    [[nodiscard]] std::vector<qint64> foundText(const char *text)
    {
        JournalQuery query{plan};
        query.text = QString::fromUtf8(text);
        return found(query);
    }

    support::TemporaryDatabase database;
    JournalMaker rows;
};

using Places = std::vector<qint64>;

} // namespace

TEST_CASE("The journal is read newest first, a range at a time")
{
    Journal journal;
    CHECK(JournalPages(journal.database.database()).extent().value() == PlaceRange{1, 7});
    CHECK(journal.found({plan}) == Places{6, 5, 4, 3, 2, 1});
    CHECK(journal.found({plan}, {2, 5}) == Places{4, 3, 2});
    CHECK(journal.found({plan}, {1, 7}, 2) == Places{6, 5});
    CHECK(journal.found({plan}, {5, 5}).empty());
    CHECK(journal.found({QStringLiteral("another")}).empty());
}

TEST_CASE("An empty journal has no extent")
{
    support::TemporaryDatabase database;
    CHECK(JournalPages(database.database()).extent().value() == PlaceRange{1, 1});
}

TEST_CASE("Each part of a query leaves out what it must")
{
    Journal journal;
    JournalQuery query{plan};
    SECTION("the unit")
    {
        query.unit = QStringLiteral("beta");
        CHECK(journal.found(query) == Places{2});
    }
    SECTION("the kinds")
    {
        query.kinds = {RowKind::Void, RowKind::Reading};
        CHECK(journal.found(query) == Places{6, 4});
    }
    SECTION("the days, both included")
    {
        query.firstDay = day("2024-06-28");
        query.lastDay = day("2024-06-30");
        CHECK(journal.found(query) == Places{4, 3, 2});
    }
    SECTION("the author, exactly")
    {
        query.author = QStringLiteral("测试");
        CHECK(journal.found(query).empty());
        query.author = QStringLiteral("测试员");
        CHECK(journal.found(query).size() == 6);
    }
    SECTION("when it was known")
    {
        query.knownAt = journal.rows.rows()[1].receivedAt;
        CHECK(journal.found(query) == Places{2, 1});
    }
    SECTION("the task, with its indicators, its units' parts and the voids of such rows")
    {
        query.task = QStringLiteral("1.1");
        query.subjects = {QStringLiteral("1.1"), QStringLiteral("1.1.1")};
        CHECK(journal.found(query) == Places{5, 4, 3, 1});
    }
}

TEST_CASE("Text is looked for in what people wrote, the author and the subject, but not in the names of members")
{
    Journal journal;
    CHECK(journal.foundText("录错") == Places{4});
    CHECK(journal.foundText("li mei") == Places{5}); // ignores the case of ASCII letters
    CHECK(journal.foundText("测试员").size() == 6);
    CHECK(journal.foundText("1.1.1") == Places{6, 4, 3, 1}); // a void is about the subject of the row that it voids
    CHECK(journal.foundText("progress").empty());
    CHECK(journal.foundText("blocked").empty()); // a state is not searched
}

TEST_CASE("No character of a text is a wild card, and none is lost in how a payload is stored")
{
    Journal journal;
    CHECK(journal.foundText("100%") == Places{2});
    CHECK(journal.foundText("\"一期\"") == Places{2});
    CHECK(journal.foundText("100%工").empty());
    CHECK(journal.foundText("完_").empty());
    CHECK(journal.foundText("\\").empty());
}

TEST_CASE("Text also finds the subjects that it names")
{
    Journal journal;
    JournalQuery query{plan};
    query.text = QStringLiteral("产学研");
    query.named = {QStringLiteral("1.1.10"), QStringLiteral("1.2")};
    CHECK(journal.found(query) == Places{6, 2});
}

TEST_CASE("A payload that is no JSON stops no search")
{
    Journal journal;
    journal.database.database().connection().run(
        QStringLiteral("UPDATE journal SET payload = '{rotten 录错' WHERE seq = 1"));
    CHECK(journal.foundText("录错") == Places{4});
}

TEST_CASE("Rows come with what took them back, voids with what they took back")
{
    Journal journal;
    const auto rows = JournalPages(journal.database.database()).rowsAt({3, 6, 4}, storage::knownNow).value();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].place == 6);
    CHECK(rows[0].row == journal.rows.rows()[5]);
    CHECK_FALSE(rows[0].voidReason);
    CHECK_FALSE(rows[0].target);
    CHECK(rows[1].target == journal.rows.rows()[2]);
    CHECK(rows[2].voidReason == QStringLiteral("录错"));

    const auto before = JournalPages(journal.database.database()).rowsAt({3}, journal.rows.rows()[2].receivedAt);
    CHECK_FALSE(before.value().front().voidReason);
}

TEST_CASE("Two voids of one row, from two copies of the journal, leave one row")
{
    Journal journal;
    journal.rows.takeBack(journal.rows.rows()[2]);
    journal.database.append({journal.rows.rows().back()});
    CHECK(JournalPages(journal.database.database()).rowsAt({3}, storage::knownNow).value().size() == 1);
}

TEST_CASE("A damaged row is an error that names it")
{
    Journal journal;
    journal.database.database().connection().run(QStringLiteral("UPDATE journal SET as_of = 'rot' WHERE seq = 3"));
    const auto rows = JournalPages(journal.database.database()).rowsAt({4}, storage::knownNow);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::DatabaseFailed);
    CHECK(rows.error().args.last().contains(journal.rows.rows()[2].id.toString()));
}

TEST_CASE("What was taken back and who wrote is told from a place on")
{
    Journal journal;
    JournalPages pages(journal.database.database());
    CHECK(pages.voidedSince(plan, 1, storage::knownNow).value() == QStringList{journal.rows.rows()[2].id.toString()});
    CHECK(pages.voidedSince(plan, 5, storage::knownNow).value().isEmpty());
    CHECK(pages.authorsSince(plan, 1).value() == QStringList{QStringLiteral("测试员")});
    CHECK(pages.authorsSince(plan, 7).value().isEmpty());
}

namespace {

/// SQLite's query plan for a statement.
QString planOf(support::TemporaryDatabase &database, const char *statement, std::initializer_list<const char *> numbers,
               std::initializer_list<const char *> texts)
{
    storage::Statement explain(database.database().connection(),
                               QStringLiteral("EXPLAIN QUERY PLAN ") + storage::sqlText(statement));
    for (const char *name : numbers)
        explain.bind(name, qint64(1));
    for (const char *name : texts)
        explain.bind(name, QStringLiteral("[]"));
    QStringList steps;
    while (explain.next())
        steps += explain.text(3);
    return steps.join(u'\n');
}

} // namespace

TEST_CASE("A search walks along the journal's own order and reads no more of it than the range")
{
    support::TemporaryDatabase database;
    const QString steps = planOf(database, "journal_page_scan", {"from", "before", "known_at", "limit"},
                                 {"plan", "unit", "kinds", "first_day", "last_day", "author", "task", "subjects",
                                  "text", "named", "stored_text"});
    INFO(steps);
    CHECK(steps.contains(QStringLiteral("SEARCH j USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")));
    CHECK(steps.contains(QStringLiteral("SEARCH t USING INDEX sqlite_autoindex_journal_1 (id=?)")));
    CHECK_FALSE(steps.contains(QStringLiteral("TEMP B-TREE")));
}

TEST_CASE("What is told from a place on is read from there on, not from the beginning")
{
    support::TemporaryDatabase database;
    const QString fromPlace = QStringLiteral("SEARCH journal USING INTEGER PRIMARY KEY (rowid>?)");
    CHECK(planOf(database, "journal_authors", {"from"}, {"plan"}).contains(fromPlace));
    CHECK(planOf(database, "journal_voided_since", {"from", "known_at"}, {"plan"}).contains(fromPlace));
    CHECK(planOf(database, "journal_page_rows", {"known_at"}, {"places"})
              .contains(QStringLiteral("SEARCH j USING INTEGER PRIMARY KEY (rowid=?)")));
}
