#include "storage/temporary_database.h"

#include "storage/engine/connection.h"
#include "storage/engine/statement.h"
#include "storage/file/integrity.h"
#include "storage/file/page_graph_check.h"
#include "storage/stores/journal_pages.h"
#include "support/catch.h"

#include <QFile>
#include <QMap>
#include <QtEndian>

using namespace xushi;
using namespace xushi::domain;
using storage::Database;
using storage::IfMissing;
using storage::Statement;

namespace {

/// A sound file of ours that is then changed with SQLite itself, before the program opens it again.
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

    /// Replaces the SQL text of a table or index.
    Worked &giveText(const QString &name, const QString &sql)
    {
        run("PRAGMA writable_schema = ON");
        Statement(m_temporary.database().connection(),
                  QStringLiteral("UPDATE sqlite_master SET sql = :sql WHERE name = :name"))
            .bind("sql", sql)
            .bind("name", name)
            .run();
        return run("PRAGMA writable_schema = RESET");
    }

    /// Writes to tables whose constraints are removed meanwhile, so that the file has the right schema but forbidden
    /// contents.
    Worked &runUnchecked(std::initializer_list<const char *> statements)
    {
        Statement select(m_temporary.database().connection(),
                         QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'table'"));
        QMap<QString, QString> trueTexts;
        while (select.next())
            trueTexts.insert(select.text(0), select.text(1));
        run("PRAGMA foreign_keys = OFF");
        for (auto it = trueTexts.cbegin(); it != trueTexts.cend(); ++it) {
            QString lax = it.value();
            lax.replace(QStringLiteral("IS NOT NULL"), QStringLiteral("NOTNULL"));
            for (const char *constraint : {"NOT NULL", "STRICT"})
                lax.remove(QLatin1StringView(constraint));
            giveText(it.key(), lax.replace(QStringLiteral("CHECK ("), QStringLiteral("CHECK (1 OR ")));
        }
        for (const char *sql : statements)
            run(sql);
        for (auto it = trueTexts.cbegin(); it != trueTexts.cend(); ++it)
            giveText(it.key(), it.value());
        return *this;
    }

    [[nodiscard]] Result<std::unique_ptr<Database>> opened() const
    {
        return openDatabase(m_temporary.file(), IfMissing::Refuse);
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

/// The SQL text of a table or index.
QString textOf(Worked &worked, const QString &name)
{
    Statement select(worked.temporary().database().connection(),
                     QStringLiteral("SELECT sql FROM sqlite_master WHERE name = :name"));
    select.bind("name", name);
    REQUIRE(select.next());
    return select.text(0);
}

/// The table or index because of which a file was refused.
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
    worked.giveText(QStringLiteral("journal_by_subject"),
                    QStringLiteral("CREATE INDEX journal_by_subject ON journal (kind, subject)"));

    CHECK(refusedFor(worked) == QStringLiteral("journal_by_subject"));
}

TEST_CASE("What SQLite's own ANALYZE adds, and other blanks in a table's text, are nothing to refuse")
{
    Worked worked;
    worked.run("ANALYZE").giveText(QStringLiteral("journal_head"),
                                   QStringLiteral("CREATE TABLE journal_head (\n hash TEXT\tPRIMARY KEY\n) STRICT"));

    CHECK(worked.opened());
}

TEST_CASE("A blank that only looks like one makes another name of a column, and keeps the file from being opened")
{
    const QChar blank = GENERATE(QChar(0xa0), QChar(0x85), QChar(0x2003), QChar(0x3000));
    INFO(int(blank.unicode()));
    Worked worked;
    QString text = textOf(worked, QStringLiteral("unit"));
    worked.giveText(QStringLiteral("unit"), text.replace(QStringLiteral("name "), QStringLiteral("name") + blank));

    CHECK(refusedFor(worked) == QStringLiteral("unit"));
}

TEST_CASE("A table of another kind under the name of SQLite's statistics is refused")
{
    Worked worked;
    worked.run("ANALYZE").giveText(QStringLiteral("sqlite_stat1"),
                                   QStringLiteral("CREATE TABLE sqlite_stat1(tbl,idx,stat,more)"));

    CHECK(refusedFor(worked) == QStringLiteral("sqlite_stat1"));
}

namespace {

/// Opens a file with the right schema but with contents that its constraints forbid.
struct Forbidden {
    explicit Forbidden(std::initializer_list<const char *> statements)
    {
        auto opened = worked.runUnchecked(statements).opened();
        REQUIRE(opened);
        database = std::move(*opened);
    }

    Result<Plan> plan() { return storage::PlanStore(*database).load(1); }

    Worked worked;
    std::unique_ptr<Database> database;
};

ErrorCode codeOf(const Result<Plan> &plan)
{
    REQUIRE_FALSE(plan);
    return plan.error().code;
}

} // namespace

TEST_CASE("A plan whose figures are missing where they may not be is damaged, and nothing crashes")
{
    const char *change = GENERATE("UPDATE plan SET tolerance = NULL", "UPDATE indicator SET target = NULL",
                                  "UPDATE plan SET period_from = NULL", "UPDATE plan SET issued_on = 'never'",
                                  "UPDATE indicator SET target = 9223372036854775807");
    INFO(change);
    CHECK(codeOf(Forbidden{change}.plan()) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A plan that names a unit, task or project that it does not have is damaged")
{
    const char *change = GENERATE("UPDATE task_unit SET unit = 'nobody'", "UPDATE task_unit SET task = '9'",
                                  "UPDATE indicator SET task = '9'", "UPDATE task SET project = '9'");
    INFO(change);
    CHECK(codeOf(Forbidden{change}.plan()) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A row whose parents are a book of single letters is damaged, and takes no memory for each of them")
{
    Forbidden file{"UPDATE journal SET parents = replace(hex(zeroblob(100000)), '00', 'a ')"};

    const auto report = storage::checkIntegrity(*file.database);
    REQUIRE(report);
    CHECK(report->findings.front().kind == FindingKind::Unreadable);
    CHECK_FALSE(storage::JournalStore(*file.database).rows({}));
    CHECK_FALSE(storage::JournalStore(*file.database).headsAt(storage::knownNow - 1));
    CHECK_FALSE(storage::JournalStore(*file.database).walkChain([](const storage::ChainLink &) {}));
}

TEST_CASE("A journal that stands at made-up places is damaged, and nobody walks from one to the other")
{
    const char *change = GENERATE("UPDATE journal SET seq = 9223372036854775807", "UPDATE journal SET seq = -5",
                                  "UPDATE journal SET seq = -9223372036854775808");
    INFO(change);
    Forbidden file{change,
                   "INSERT INTO journal SELECT 9000, 'x', plan, kind, subject, unit, as_of, recorded_at, author, "
                   "amount, payload, parents, 'y', received_at, own, waits, arrival_hash FROM journal"};

    CHECK_FALSE(storage::JournalPages(*file.database).extent());
}

TEST_CASE("A file that is wrong throughout has as many findings as are listed, and each is short")
{
    Forbidden file{"UPDATE journal SET id = hex(zeroblob(50000))",
                   "INSERT INTO journal WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n LIMIT 1100) "
                   "SELECT n.i, j.id || n.i, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, "
                   "parents, j.hash || n.i, received_at, own, waits, arrival_hash FROM n, journal j WHERE j.seq = 1"};

    const auto report = storage::checkIntegrity(*file.database);
    REQUIRE(report);
    CHECK(report->findings.size() == mostFindings);
    for (const Finding &finding : report->findings)
        CHECK(finding.args.join(u' ').size() < 3000);
}

TEST_CASE("No statement gives out more than its file can hold")
{
    support::TemporaryDatabase temporary;
    Statement flood(
        temporary.database().connection(),
        QStringLiteral("WITH RECURSIVE n(x) AS (SELECT hex(zeroblob(500000)) UNION ALL SELECT x FROM n LIMIT "
                       "1000) SELECT x FROM n"));
    int rows = 0;
    try {
        for (; flood.next(); ++rows)
            (void)flood.text(0);
        FAIL("all of it was given out");
    } catch (const storage::StorageException &exception) {
        CHECK(exception.error().code == ErrorCode::DatabaseFailed);
        CHECK(rows < 50);
    }
}

namespace {

/// A closed database with so many rows that its tables have interior pages.
QByteArray fileOfManyRows(const QString &file)
{
    support::TemporaryDatabase temporary;
    support::JournalMaker journal;
    for (int i = 0; i < 300; ++i)
        journal.note("1.1", "2024-01-31", QString(500, u'x'));
    temporary.append(journal.rows());
    QFile made(temporary.file());
    REQUIRE(made.open(QIODevice::ReadOnly));
    const QByteArray bytes = made.readAll();
    REQUIRE(made.copy(file));
    return bytes;
}

/// The offsets of the child page numbers in each interior page of a table, in order.
std::vector<std::vector<qsizetype>> branchesOf(const QByteArray &bytes)
{
    constexpr int pageSize = 4096;
    std::vector<std::vector<qsizetype>> branches;
    for (qsizetype page = pageSize; page < bytes.size(); page += pageSize) {
        if (bytes[page] != 5)
            continue;
        auto &children = branches.emplace_back();
        const int cells = qFromBigEndian<quint16>(bytes.constData() + page + 3);
        for (int cell = 0; cell < cells; ++cell)
            children.push_back(page + qFromBigEndian<quint16>(bytes.constData() + page + 12 + 2 * cell));
        children.push_back(page + 8);
    }
    REQUIRE_FALSE(branches.empty());
    return branches;
}

/// Makes every child pointer of an interior page point to its last child.
QByteArray tangled(QByteArray bytes)
{
    for (const auto &children : branchesOf(bytes))
        for (const qsizetype child : children)
            bytes.replace(child, 4, bytes.mid(children.back(), 4));
    return bytes;
}

/// Swaps the first and the last child of every interior page.
QByteArray turnedAround(QByteArray bytes)
{
    for (const auto &children : branchesOf(bytes)) {
        const QByteArray first = bytes.mid(children.front(), 4);
        bytes.replace(children.front(), 4, bytes.mid(children.back(), 4));
        bytes.replace(children.back(), 4, first);
    }
    return bytes;
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE(
    "A file in which a page is used again and again is not opened, as reading it might not end, and a sound one is")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("many.db"));
    const QByteArray sound = fileOfManyRows(file);
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CHECK_FALSE(storage::hasPageUsedTwice(bytes, 4096));
    CHECK(openDatabase(file, IfMissing::Refuse));

    overwrite(file, tangled(sound));
    CHECK(storage::hasPageUsedTwice(bytes, 4096));
    const auto opened = openDatabase(file, IfMissing::Refuse);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::DatabaseFailed);
}

TEST_CASE("A journal whose last row stands before its first is damaged, and it is not one without rows")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("turned.db"));
    overwrite(file, turnedAround(fileOfManyRows(file)));
    const auto opened = openDatabase(file, IfMissing::Refuse);
    REQUIRE(opened);

    const auto extent = storage::JournalPages(**opened).extent();
    REQUIRE_FALSE(extent);
    CHECK(extent.error().code == ErrorCode::DatabaseFailed);
}

namespace {

constexpr qsizetype sizeOfPage = 4096;

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

/// `file` with the index leaves of `other`.
QByteArray withIndexesOf(QByteArray file, const QByteArray &other)
{
    constexpr char leafOfIndex = 10;
    REQUIRE(file.size() == other.size());
    for (qsizetype page = sizeOfPage; page < file.size(); page += sizeOfPage)
        if (file[page] == leafOfIndex && other[page] == leafOfIndex)
            file.replace(page, sizeOfPage, other.mid(page, sizeOfPage));
    return file;
}

} // namespace

TEST_CASE("An index that holds the same numbers in another form is found, though SQLite takes them for the same")
{
    Worked worked;
    const QString file = worked.temporary().file();
    const QByteArray sound = bytesOf(file);
    const QString text = textOf(worked, QStringLiteral("journal"));
    QString lax = text;
    lax.remove(QStringLiteral(") STRICT")).append(u')');
    worked
        .giveText(QStringLiteral("journal"),
                  lax.replace(QStringLiteral("amount       INTEGER"), QStringLiteral("amount BLOB")))
        .run("UPDATE journal SET amount = CAST(amount AS REAL)");
    const QByteArray spoiled = withIndexesOf(sound, bytesOf(file));
    worked.temporary().close();
    overwrite(file, spoiled);
    const auto opened = worked.opened();
    REQUIRE(opened);

    const auto report = storage::checkIntegrity(**opened);
    REQUIRE(report);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.front().kind == FindingKind::Structure);
    CHECK(report->findings.front().args.join(u' ').contains(QStringLiteral("journal_by_subject")));
}

TEST_CASE("What SQLite finds of an index stays found where the index cannot be read to its end")
{
    Worked worked;
    const QString file = worked.temporary().file();
    Statement root(worked.temporary().database().connection(),
                   QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'journal_by_subject'"));
    REQUIRE(root.next());
    const qsizetype end = qsizetype(root.number(0)) * sizeOfPage;
    root.finish();
    worked.temporary().close();
    const QByteArray sound = bytesOf(file);
    constexpr qsizetype sizeOfCell = 100; // of the one row's, which lies at the page's end
    int looked = 0;
    for (qsizetype bit = 8 * (end - sizeOfCell); bit < 8 * end; ++bit) {
        QByteArray bytes = sound;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        overwrite(file, bytes);
        const auto opened = worked.opened();
        REQUIRE(opened);
        const auto found = storage::guarded([&] {
            Statement check((*opened)->connection(), QStringLiteral("PRAGMA integrity_check"));
            return storage::allTexts(check);
        });
        if (!found || *found == QStringList{QStringLiteral("ok")})
            continue;
        ++looked;
        INFO(bit);
        const auto report = storage::checkIntegrity(**opened);
        REQUIRE(report);
        CHECK(report->findings.front().kind == FindingKind::Structure);
    }
    CHECK(looked > 0);
}

TEST_CASE("A file whose texts are in another encoding is refused: its hashes are of other bytes")
{
    support::TemporaryDatabase temporary;
    Statement select(temporary.database().connection(), QStringLiteral("SELECT sql FROM sqlite_master WHERE sql > ''"));
    const QStringList definitions = storage::allTexts(select);
    const qint64 owner = temporary.database().connection().number(QStringLiteral("PRAGMA application_id"));
    const qint64 version = temporary.database().connection().number(QStringLiteral("PRAGMA user_version"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("wide.db"));
    {
        storage::Connection wide(file, storage::Connection::Access::ReadWrite);
        wide.run(QStringLiteral("PRAGMA encoding = 'UTF-16le'"));
        for (const QString &definition : definitions)
            wide.run(definition);
        wide.run(QStringLiteral("PRAGMA application_id = %1").arg(owner));
        wide.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    const auto opened = openDatabase(file, IfMissing::Refuse);
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error{ErrorCode::AlteredDatabase, {file, QStringLiteral("encoding")}});
}
