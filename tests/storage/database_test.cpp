#include "storage/temporary_database.h"

#include "storage/schema.h"
#include "storage/statement.h"
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
    const auto opened = Database::open(file, ifMissing);
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

    const auto again = Database::open(temporary.file(), IfMissing::Refuse);
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

    const auto opened = Database::open(temporary.file(), IfMissing::Create);
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error{ErrorCode::NewerDatabase,
                                  {temporary.file(), QStringLiteral("999"), QString::number(storage::schemaVersion)}});
    CHECK(contentsOf(temporary.file()) == before);
}

TEST_CASE("An empty file becomes a database")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("empty.db"));
    write(file, {});

    CHECK(Database::open(file, IfMissing::Create));
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

    const auto opened = Database::open(temporary.file(), IfMissing::Create);
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
    const auto other = Database::open(temporary.file(), IfMissing::Refuse);
    REQUIRE(other);
    const qint64 before = (*other)->changeCounter().value();

    temporary.load(support::aPlan());

    CHECK((*other)->changeCounter().value() != before);
    CHECK(storage::PlanStore(**other).list()->size() == 1);
}
