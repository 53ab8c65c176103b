#include "storage/temporary_database.h"

#include "storage/engine/statement.h"
#include "storage/schema/schema.h"
#include "support/catch.h"

#include <QFile>

using namespace xushi;
using namespace xushi::domain;
using storage::Database;
using storage::IfMissing;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

qint64 pragma(Database &database, const char *name)
{
    return database.connection().number(QStringLiteral("PRAGMA %1").arg(QLatin1StringView(name)));
}

ErrorCode refusalOf(const QString &file, IfMissing ifMissing = IfMissing::Create)
{
    const auto opened = openDatabase(file, ifMissing);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

} // namespace

TEST_CASE("A new file is a Xushi database with every safety switched on")
{
    support::TemporaryDatabase temporary;
    Database &database = temporary.database();

    CHECK(pragma(database, "application_id") == 0x58755368);
    CHECK(pragma(database, "user_version") == storage::schemaVersion);
    CHECK(pragma(database, "foreign_keys") == 1);
    CHECK(pragma(database, "synchronous") == 3);
    storage::Statement mode(database.connection(), QStringLiteral("PRAGMA journal_mode"));
    REQUIRE(mode.next());
    CHECK(mode.text(0) == QStringLiteral("delete"));
}

TEST_CASE("Opening a file again finds what was written")
{
    support::TemporaryDatabase temporary;
    temporary.load(support::aPlan());

    const auto again = openDatabase(temporary.file(), IfMissing::Refuse);
    REQUIRE(again);
    const auto plans = storage::PlanStore(**again).list();
    REQUIRE(plans);
    CHECK(plans->size() == 1);
}

TEST_CASE("A file that is no database is refused and left as it is")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("letter.wps"));
    write(file, "not a database, and longer than sixteen bytes");

    CHECK(refusalOf(file) == ErrorCode::NotADatabase);
    CHECK(contentsOf(file) == "not a database, and longer than sixteen bytes");
}

TEST_CASE("A file that only begins like a database is refused")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("rotten.db"));
    const QByteArray bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    write(file, bytes);

    CHECK(refusalOf(file) == ErrorCode::NotADatabase);
    CHECK(contentsOf(file) == bytes);
}

TEST_CASE("A file under which the power went off while it was made is made anew")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new.db"));
    const QByteArray unwritten(8192, '\0');
    write(file, unwritten);
    CHECK(refusalOf(file) == ErrorCode::NotADatabase);

    // The header of a rollback journal without pages for a file that was empty: magic, number of pages, nonce, the
    // file's pages before, sector size, page size.
    const QByteArray header = QByteArray::fromHex("d9d505f920a163d7"
                                                  "00000000"
                                                  "00000000"
                                                  "00000000"
                                                  "00000200"
                                                  "00001000");
    write(file + QStringLiteral("-journal"), header.leftJustified(512, '\0'));
    CHECK(refusalOf(file, IfMissing::Refuse) == ErrorCode::NotADatabase);
    CHECK(contentsOf(file) == unwritten);

    const auto opened = openDatabase(file, IfMissing::Create);
    REQUIRE(opened);
    CHECK(pragma(**opened, "user_version") == storage::schemaVersion);
}

TEST_CASE("What is damaged is said to be so")
{
    support::TemporaryDatabase temporary;
    support::JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    temporary.append(journal.rows());
    const qint64 page = pragma(temporary.database(), "page_size");
    const qint64 root = temporary.database().connection().number(
        QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'journal'"));
    QFile file(temporary.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((root - 1) * page));
    file.write("\xFF");
    file.close();

    const auto opened = openDatabase(temporary.file(), IfMissing::Refuse);
    REQUIRE(opened);
    const auto rows = storage::JournalStore(**opened).rows({});
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A damaged version of the file format is not taken for write protection")
{
    const qsizetype place = GENERATE(18, 19, 47); // offsets of the versions for writing, for reading and of the schema
    support::TemporaryDatabase temporary;
    temporary.close();
    QByteArray bytes = contentsOf(temporary.file());
    bytes[place] = 5;
    write(temporary.file(), bytes);

    CHECK(refusalOf(temporary.file()) == ErrorCode::DatabaseDamaged);
    CHECK(contentsOf(temporary.file()) == bytes);
}

TEST_CASE("The database of another program is refused and left byte for byte")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("other.db"));
    {
        storage::Connection other(file, storage::Connection::Access::ReadWrite);
        other.run(QStringLiteral("CREATE TABLE songs (title TEXT)"));
    }
    const QByteArray before = contentsOf(file);

    CHECK(refusalOf(file) == ErrorCode::ForeignDatabase);
    CHECK(contentsOf(file) == before);
}

TEST_CASE("A database of a newer version is refused and left byte for byte")
{
    support::TemporaryDatabase temporary;
    temporary.database().connection().run(QStringLiteral("PRAGMA user_version = 999"));
    const QByteArray before = contentsOf(temporary.file());

    const auto opened = openDatabase(temporary.file(), IfMissing::Create);
    REQUIRE_FALSE(opened);
    CHECK(opened.error()
          == Error{ErrorCode::NewerDatabase,
                   {temporary.file(), QStringLiteral("999"), QString::number(storage::schemaVersion)}});
    CHECK(contentsOf(temporary.file()) == before);
}

TEST_CASE("An empty file becomes a database")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("empty.db"));
    write(file, {});

    CHECK(openDatabase(file, IfMissing::Create));
}

TEST_CASE("A folder that does not exist is named, and not made")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("nowhere/plan.db"));

    CHECK(refusalOf(file) == ErrorCode::FolderMissing);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("nowhere"))));
}

TEST_CASE("A missing file is not made where one must be there")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mistyped.db"));

    CHECK(refusalOf(file, IfMissing::Refuse) == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("A read-only file can be read and refuses to be written, even by an administrator")
{
    support::TemporaryDatabase temporary;
    temporary.load(support::aPlan());
    QFile::setPermissions(temporary.file(), QFileDevice::ReadOwner | QFileDevice::ReadUser);
    const QByteArray before = contentsOf(temporary.file());

    const auto opened = openDatabase(temporary.file(), IfMissing::Create);
    REQUIRE(opened);
    CHECK((*opened)->isReadOnly());
    storage::PlanStore plans(**opened);
    CHECK(plans.list()->size() == 1);
    const auto written = (*opened)->write([&] { return plans.add(support::aPlan(), 0); });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::ReadOnlyDatabase);
    CHECK(contentsOf(temporary.file()) == before);
}

TEST_CASE("A write that is refused halfway leaves nothing behind")
{
    support::TemporaryDatabase temporary;

    const auto written = temporary.database().write([&]() -> Result<void> {
        REQUIRE(temporary.plans().add(support::aPlan(), 0));
        return failure(ErrorCode::UnknownTask);
    });

    CHECK_FALSE(written);
    CHECK(temporary.plans().list()->empty());
}

TEST_CASE("A statement that fails is an error, never an empty list")
{
    support::TemporaryDatabase temporary;
    temporary.database().connection().run(QStringLiteral("DROP TABLE journal_head"));

    const auto heads = temporary.journal().heads();
    REQUIRE_FALSE(heads);
    CHECK(heads.error().code == ErrorCode::DatabaseFailed);
}

TEST_CASE("What one connection commits, another one notices and sees")
{
    support::TemporaryDatabase temporary;
    const auto other = openDatabase(temporary.file(), IfMissing::Refuse);
    REQUIRE(other);
    const qint64 before = (*other)->changeCounter().value();

    temporary.load(support::aPlan());

    CHECK((*other)->changeCounter().value() != before);
    CHECK(storage::PlanStore(**other).list()->size() == 1);
}

TEST_CASE("Reads in one snapshot see one state, whatever another connection writes between them")
{
    support::TemporaryDatabase temporary;
    const auto impatient = std::make_shared<storage::LockWatch>();
    impatient->setPatience(std::chrono::milliseconds(0));
    const auto other = openDatabase(temporary.file(), IfMissing::Refuse, {.watch = impatient}).value();
    support::JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    journal.increment("1.1.1", "2", "2024-02-29");
    const auto rowsOf = [](Database &database) {
        return database.connection().number(QStringLiteral("SELECT COUNT(*) FROM journal"));
    };

    qint64 before = -1;
    qint64 after = -1;
    const auto read = temporary.database().read([&]() -> Result<void> {
        before = rowsOf(temporary.database());
        // The writer waits for readers to finish. A reader must not see uncommitted data.
        CHECK_FALSE(other->write([&] { return storage::JournalStore(*other).append(journal.rows()[0]); }));
        after = rowsOf(temporary.database());
        return {};
    });

    REQUIRE(read);
    CHECK(before == 0);
    CHECK(after == 0);
    CHECK(other->write([&] { return storage::JournalStore(*other).append(journal.rows()[0]); }));
    CHECK(rowsOf(temporary.database()) == 1);
}

TEST_CASE("A snapshot within a write sees what was written, and does not end it")
{
    support::TemporaryDatabase temporary;
    support::JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    Database &database = temporary.database();

    const auto written = database.write([&]() -> Result<void> {
        const auto added = temporary.journal().append(journal.rows()[0]);
        const auto seen = database.read([&] { return temporary.journal().rows({}); });
        CHECK(seen->size() == 1);
        return added;
    });

    CHECK(written);
    CHECK(temporary.journal().rows({})->size() == 1);
}

namespace {

/// A database in WAL mode with its newest pages in the log beside it: a copy of both files that was made while they
/// were in use.
QString walDatabase(const QTemporaryDir &folder, const QString &last)
{
    const QString used = folder.filePath(QStringLiteral("used.db"));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    REQUIRE(openDatabase(used, IfMissing::Create));
    storage::Connection connection(used, storage::Connection::Access::ReadWrite);
    connection.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    connection.run(last);
    REQUIRE(QFile::copy(used, copy));
    REQUIRE(QFile::copy(used + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    return copy;
}

} // namespace

TEST_CASE("A newer database is left byte for byte also where its newest pages lie in a write-ahead log")
{
    QTemporaryDir folder;
    const QString file = walDatabase(folder, QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = contentsOf(file);
    const QByteArray log = contentsOf(file + QStringLiteral("-wal"));

    CHECK(refusalOf(file) == ErrorCode::NewerDatabase);

    CHECK(contentsOf(file) == before);
    CHECK(contentsOf(file + QStringLiteral("-wal")) == log);
}

TEST_CASE("Another program's database in WAL mode is not opened at all")
{
    QTemporaryDir folder;
    const QString file = walDatabase(folder, QStringLiteral("CREATE TABLE theirs (a)"));
    QByteArray bytes = contentsOf(file);
    bytes.replace(68, 4, QByteArray(4, '\0')); // application_id
    write(file, bytes);

    CHECK(refusalOf(file) == ErrorCode::ForeignDatabase);

    CHECK(contentsOf(file) == bytes);
    CHECK(QFile::exists(file + QStringLiteral("-wal")));
}

TEST_CASE("A database of ours that was put into WAL mode keeps its rows and goes back to a rollback journal")
{
    QTemporaryDir folder;
    const QString file = walDatabase(folder, QStringLiteral("INSERT INTO journal_head VALUES ('x')"));

    const auto opened = openDatabase(file, IfMissing::Refuse);

    REQUIRE(opened);
    storage::Statement mode((*opened)->connection(), QStringLiteral("PRAGMA journal_mode"));
    REQUIRE(mode.next());
    CHECK(mode.text(0) == QStringLiteral("delete"));
    CHECK((*opened)->connection().number(QStringLiteral("SELECT COUNT(*) FROM journal_head")) == 1);
}

TEST_CASE("An empty file is no database where one must be there")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("empty.db"));
    write(file, {});

    CHECK(refusalOf(file, IfMissing::Refuse) == ErrorCode::NotADatabase);
    CHECK(contentsOf(file).isEmpty());
}

TEST_CASE("A version below the first is refused")
{
    support::TemporaryDatabase temporary;
    temporary.database().connection().run(QStringLiteral("PRAGMA user_version = -1"));

    CHECK(refusalOf(temporary.file()) == ErrorCode::NotADatabase);
}
