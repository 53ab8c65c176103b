#include "storage/file/copy_target.h"

#include "storage/file/database_copy.h"
#include "storage/file/file_sync.h"
#include "storage/file/new_file.h"
#include "storage/temporary_database.h"
#include "support/catch.h"
#include "support/lock_holder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace xushi;
using namespace xushi::domain;
using storage::Connection;
using storage::NewFile;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A database with a row, and a copy of it that is made and not yet in its place.
class Copying {
public:
    Copying()
    {
        log();
        m_temporary.database().connection().lockWatch()->setPatience(std::chrono::milliseconds(0));
    }

    void log()
    {
        m_journal.increment("1.1.1", "1", "2024-01-31");
        m_temporary.append({m_journal.rows().back()});
    }

    storage::Database &database() { return m_temporary.database(); }
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("copy.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void begin()
    {
        REQUIRE(storage::mayReplace(database(), target()));
        m_copy.emplace(NewFile::beside(target()).value());
        REQUIRE(storage::vacuumInto(database().connection(), m_copy->path(), target()));
    }

    Result<void> end() { return storage::placeCopy(database(), *m_copy, target()); }

private:
    support::TemporaryDatabase m_temporary;
    support::JournalMaker m_journal;
    QTemporaryDir m_folder;
    std::optional<NewFile> m_copy;
};

constexpr auto oneMore = "INSERT INTO journal SELECT seq + 10, 'f' || substr(id, 2), plan, kind, subject, unit, as_of, "
                         "recorded_at, author, amount, payload, parents, 'x' || substr(hash, 2), received_at, own, "
                         "waits, arrival_hash FROM journal LIMIT 1";

void addRow(const QString &file)
{
    Connection(file, Connection::Access::ReadWrite).run(QString::fromLatin1(oneMore));
}

} // namespace

TEST_CASE("A row that was written into the target while the copy was made is not overwritten")
{
    Copying copying;
    REQUIRE(storage::copyDatabase(copying.database(), copying.target()));
    copying.log();
    copying.begin();
    addRow(copying.target());
    const QByteArray before = contentsOf(copying.target());
    CHECK(copying.end().error() == Error{ErrorCode::RowsOnlyThere, {copying.target(), QStringLiteral("1")}});
    CHECK(contentsOf(copying.target()) == before);
}

TEST_CASE("A target that appeared while the copy was made is looked at like any other")
{
    Copying copying;
    copying.begin();
    SECTION("no database")
    {
        QFile letter(copying.target());
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("dear");
        letter.close();
        CHECK(copying.end().error().code == ErrorCode::NotADatabase);
        CHECK(contentsOf(copying.target()) == "dear");
    }
    SECTION("another database")
    {
        const support::TemporaryDatabase other;
        REQUIRE(QFile::copy(other.file(), copying.target()));
        CHECK(copying.end().error().code == ErrorCode::OtherLineage);
    }
    SECTION("an older copy")
    {
        REQUIRE(storage::copyDatabase(copying.database(), copying.target()));
        CHECK(copying.end());
    }
}

TEST_CASE("A target that another program is about to write to is not overwritten under it")
{
    Copying copying;
    REQUIRE(storage::copyDatabase(copying.database(), copying.target()));
    copying.begin();
    const QByteArray before = contentsOf(copying.target());
    {
        const support::LockHolder writer(copying.target(), support::LockHolder::Lock::Reserved);
        CHECK(copying.end().error().code == ErrorCode::DatabaseHeld);
        CHECK(storage::mayReplace(copying.database(), copying.target()).error().code == ErrorCode::DatabaseHeld);
    }
    CHECK(contentsOf(copying.target()) == before);
    CHECK(copying.end());
}

TEST_CASE("A target in WAL mode is replaced with all of its rows here, and no log is left beside the copy")
{
    Copying copying;
    REQUIRE(storage::copyDatabase(copying.database(), copying.target()));
    {
        Connection wal(copying.target(), Connection::Access::ReadWrite);
        wal.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    SECTION("nothing more")
    {
        CHECK(storage::copyDatabase(copying.database(), copying.target()));
        CHECK(contentsOf(copying.target())[18] == 1); // the header's version of the format: a rollback journal
    }
    SECTION("a row that is only there")
    {
        addRow(copying.target());
        const QByteArray before = contentsOf(copying.target());
        CHECK(storage::copyDatabase(copying.database(), copying.target()).error().code == ErrorCode::RowsOnlyThere);
        CHECK(contentsOf(copying.target()) == before);
    }
    CHECK(QDir(copying.folder()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("copy.db")});
}

TEST_CASE("A copy is not put in the place of a link that leads in a circle, nor of a pipe")
{
    Copying copying;
    SECTION("a link")
    {
        REQUIRE(QFile::link(copying.target(), copying.target()));
        CHECK(storage::copyDatabase(copying.database(), copying.target()).error()
              == Error{ErrorCode::CannotWrite, {copying.target(), QStringLiteral("the link leads in a circle")}});
        CHECK(storage::mayPutAside(copying.target()).error().code == ErrorCode::CannotWrite);
        CHECK(QFileInfo(copying.target()).isSymLink());
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(copying.target()).constData(), 0600) == 0);
        CHECK(storage::copyDatabase(copying.database(), copying.target()).error().code == ErrorCode::NotADatabase);
        CHECK(storage::mayPutAside(copying.target()).error().code == ErrorCode::CannotWrite);
        CHECK(storage::copyFile(copying.target(), copying.target() + u'2').error().code == ErrorCode::CannotRead);
    }
}

TEST_CASE("What is kept takes the place of no other file")
{
    Copying copying;
    const QString kept = copying.target();
    REQUIRE(storage::keepDatabase(copying.database().file(), kept));
    CHECK(storage::keepDatabase(copying.database().file(), kept).error() == Error{ErrorCode::FileExists, {kept}});
    CHECK(storage::copyFile(copying.database().file(), kept).error() == Error{ErrorCode::FileExists, {kept}});
    CHECK(QDir(copying.folder()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("copy.db")});
}
