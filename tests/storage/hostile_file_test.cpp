#include "storage/temporary_database.h"

#include "storage/integrity.h"
#include "storage/statement.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using storage::Database;
using storage::IfMissing;

namespace {

/// A sound file of ours that somebody then works on with SQLite itself, before the program opens it again.
class Worked {
public:
    Worked()
    {
        m_temporary.load(support::aPlan().with(support::anIndicator("1.1.1")));
        m_journal.increment("1.1.1", "1", "2024-01-31");
        m_temporary.append(m_journal.rows());
    }

    Worked &run(const char *sql)
    {
        m_temporary.database().connection().run(QString::fromUtf8(sql));
        return *this;
    }

    /// Gives a table or index another text than it was made with.
    Worked &giveText(const char *name, const char *sql)
    {
        run("PRAGMA writable_schema = ON");
        storage::Statement(m_temporary.database().connection(),
                           QStringLiteral("UPDATE sqlite_master SET sql = :sql WHERE name = :name"))
            .bind("sql", QString::fromUtf8(sql))
            .bind("name", QString::fromUtf8(name))
            .run();
        return run("PRAGMA writable_schema = RESET");
    }

    [[nodiscard]] Result<std::unique_ptr<Database>> opened() const
    {
        return Database::open(m_temporary.file(), IfMissing::Refuse);
    }

    [[nodiscard]] Error refusal() const
    {
        const auto database = opened();
        REQUIRE_FALSE(database);
        return database.error();
    }

    support::TemporaryDatabase &temporary() { return m_temporary; }

private:
    support::TemporaryDatabase m_temporary;
    support::JournalMaker m_journal;
};

/// The table or index that a file was refused for.
QString refusedFor(const Worked &worked)
{
    const Error refusal = worked.refusal();
    CHECK(refusal.code == ErrorCode::AlteredDatabase);
    return refusal.args.value(1);
}

} // namespace

TEST_CASE("A view that never ends in the place of a table is not looked into")
{
    Worked worked;
    worked.run("DROP TABLE journal_head")
        .run("CREATE VIEW journal_head AS WITH RECURSIVE n(hash) AS (SELECT 'a' UNION ALL SELECT hash FROM n) SELECT "
             "hash FROM n");

    CHECK(refusedFor(worked) == QStringLiteral("journal_head"));
}

TEST_CASE("A trigger that writes when the program writes keeps the file from being opened")
{
    Worked worked;
    worked.run("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END");

    CHECK(refusedFor(worked) == QStringLiteral("t"));
}

TEST_CASE("A table without its constraints keeps the file from being opened")
{
    Worked worked;
    worked.run("ALTER TABLE journal RENAME TO old")
        .run("CREATE TABLE journal AS SELECT * FROM old")
        .run("DROP TABLE old");

    CHECK(refusedFor(worked) == QStringLiteral("journal"));
}

TEST_CASE("A column that is computed keeps the file from being opened")
{
    Worked worked;
    worked.run("ALTER TABLE unit ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))");

    CHECK(refusedFor(worked) == QStringLiteral("unit"));
}

TEST_CASE("A missing index keeps the file from being opened, and an index too many does")
{
    Worked missing;
    missing.run("DROP INDEX journal_void");
    CHECK(refusedFor(missing) == QStringLiteral("journal_void"));

    Worked added;
    added.run("CREATE INDEX more ON unit (name)");
    CHECK(refusedFor(added) == QStringLiteral("more"));
}

TEST_CASE("An index that says another thing than it did keeps the file from being opened")
{
    Worked worked;
    worked.giveText("journal_by_subject", "CREATE INDEX journal_by_subject ON journal (kind, subject)");

    CHECK(refusedFor(worked) == QStringLiteral("journal_by_subject"));
}

TEST_CASE("What SQLite's own ANALYZE adds, and other blanks in a table's text, are nothing to refuse")
{
    Worked worked;
    worked.run("ANALYZE").giveText("journal_head", "CREATE TABLE journal_head (\n hash TEXT\tPRIMARY KEY\n) STRICT");

    CHECK(worked.opened());
}

TEST_CASE("A table of another kind under the name of SQLite's statistics is refused")
{
    Worked worked;
    worked.run("ANALYZE").giveText("sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat,more)");

    CHECK(refusedFor(worked) == QStringLiteral("sqlite_stat1"));
}
