#include "storage/temporary_database.h"

#include "storage/file/database_copy.h"
#include "storage/file/lineage.h"
#include "storage/file/new_file.h"
#include "storage/file/received_copy.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace xushi;
using namespace xushi::domain;
using storage::Connection;
using storage::copyDatabase;
using storage::IfMissing;
using storage::ReceivedCopy;

namespace {

constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

qint64 rowsIn(const QString &file)
{
    return Connection(file, Connection::Access::ReadOnly).number(QStringLiteral("SELECT COUNT(*) FROM journal"));
}

/// A database with some rows, and a folder for its copies.
class Office {
public:
    Office()
    {
        for (int i = 0; i < 3; ++i)
            log();
    }

    void log()
    {
        m_journal.increment("1.1.1", "1", "2024-01-31");
        m_temporary.append({m_journal.rows().back()});
    }

    storage::Database &database() { return m_temporary.database(); }
    [[nodiscard]] QString file() const { return m_temporary.file(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// What there is beside the copies that were asked for.
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral(".xushi-*")}, QDir::AllEntries | QDir::Hidden);
    }

    ErrorCode refusal(const QString &target) { return copyDatabase(database(), target).error().code; }

    /// A copy of the files of the database within a write that has reached the disk: as if its program were killed.
    QString unfinished()
    {
        const QString copy = path("unfinished.db");
        Connection writing(file(), Connection::Access::ReadWrite);
        writing.run(QStringLiteral("PRAGMA cache_size = 1"));
        writing.run(QStringLiteral("BEGIN IMMEDIATE"));
        writing.run(QStringLiteral("DELETE FROM journal"));
        writing.run(QStringLiteral("CREATE TABLE filling (a)"));
        writing.run(QStringLiteral("INSERT INTO filling WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                   "WHERE i < 500) SELECT randomblob(1000) FROM n"));
        REQUIRE(QFile::copy(file(), copy));
        REQUIRE(QFile::copy(file() + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
        writing.run(QStringLiteral("ROLLBACK"));
        return copy;
    }

private:
    support::TemporaryDatabase m_temporary;
    QTemporaryDir m_folder;
    support::JournalMaker m_journal;
};

/// Holds a file as a program that has it open does.
class OpenElsewhere {
public:
    explicit OpenElsewhere(const QString &file) : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY))
    {
        REQUIRE(::flock(m_descriptor, LOCK_SH) == 0);
    }
    ~OpenElsewhere() { ::close(m_descriptor); }
    OpenElsewhere(const OpenElsewhere &) = delete;
    OpenElsewhere &operator=(const OpenElsewhere &) = delete;

private:
    int m_descriptor;
};

} // namespace

TEST_CASE("A copy has the mode of the original, and one that replaces a file keeps that file's")
{
    Office office;
    QFile::setPermissions(office.file(), QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(copyDatabase(office.database(), office.path("a.db")));
    CHECK(QFile::permissions(office.path("a.db")) == forOwner);
    QFile::setPermissions(office.path("a.db"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    REQUIRE(copyDatabase(office.database(), office.path("a.db")));
    CHECK(QFile::permissions(office.path("a.db")) == (forOwner | QFile::ReadGroup));
    QFile::setPermissions(office.file(), QFile::ReadOwner);
    REQUIRE(copyDatabase(office.database(), office.path("b.db")));
    CHECK(QFile::permissions(office.path("b.db")) == forOwner);
}

TEST_CASE("A copy is not written over a database that is open, in this program or in another one")
{
    Office office;
    const QString target = office.path("a.db");
    REQUIRE(copyDatabase(office.database(), target));
    const QByteArray before = contentsOf(target);
    {
        const auto window = openDatabase(target, IfMissing::Refuse);
        CHECK(office.refusal(target) == ErrorCode::DatabaseOpen);
    }
    {
        const OpenElsewhere elsewhere(target);
        CHECK(office.refusal(target) == ErrorCode::DatabaseOpen);
    }
    CHECK(contentsOf(target) == before);
    CHECK(office.leftovers().isEmpty());
    CHECK(copyDatabase(office.database(), target));
}

TEST_CASE("An open database shows as such to other programs until its last connection closes")
{
    Office office;
    const int other = ::open(QFile::encodeName(office.file()).constData(), O_RDONLY);
    const auto isFree = [&] { return ::flock(other, LOCK_EX | LOCK_NB) == 0; };
    CHECK_FALSE(isFree());
    {
        auto second = openDatabase(office.file(), IfMissing::Refuse);
        REQUIRE(second);
    }
    CHECK_FALSE(isFree());
    support::TemporaryDatabase closed;
    closed.close();
    const int free = ::open(QFile::encodeName(closed.file()).constData(), O_RDONLY);
    CHECK(::flock(free, LOCK_EX | LOCK_NB) == 0);
    ::close(free);
    ::close(other);
}

TEST_CASE("A copy is not written over rows that are not here, and says how many there are")
{
    Office office;
    const QString target = office.path("a.db");
    REQUIRE(copyDatabase(office.database(), target));
    Connection(target, Connection::Access::ReadWrite)
        .run(QStringLiteral(
            "INSERT INTO journal SELECT seq + 10, 'f' || substr(id, 2), plan, kind, subject, unit, as_of, "
            "recorded_at, author, amount, payload, parents, 'x' || substr(hash, 2), received_at, own, "
            "waits, arrival_hash FROM journal LIMIT 2"));
    const QByteArray before = contentsOf(target);
    CHECK(copyDatabase(office.database(), target).error()
          == Error{ErrorCode::RowsOnlyThere, {target, QStringLiteral("2")}});
    CHECK(contentsOf(target) == before);
    CHECK(office.leftovers().isEmpty());
}

TEST_CASE("A write that was broken off beside the target is finished, or keeps the copy from being written")
{
    Office office;
    const QString target = office.unfinished();
    SECTION("finished, and its rows counted")
    {
        CHECK(copyDatabase(office.database(), target));
        CHECK_FALSE(QFile::exists(target + QStringLiteral("-journal")));
        CHECK(rowsIn(target) == 3);
    }
    SECTION("of a file that is gone: it would be applied to the copy")
    {
        REQUIRE(QFile::remove(target));
        CHECK(office.refusal(target) == ErrorCode::CannotWrite);
        CHECK_FALSE(QFile::exists(target));
        CHECK(QFile::exists(target + QStringLiteral("-journal")));
    }
}

TEST_CASE("Copies to one target at once each succeed, and the target is whole")
{
    Office office;
    const QString target = office.path("a.db");
    constexpr int writers = 4;
    constexpr int times = 5;
    std::vector<std::thread> threads;
    std::atomic<int> done = 0;
    std::mutex mutex;
    QStringList refusals;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&] {
            const auto own = openDatabase(office.file(), IfMissing::Refuse);
            for (int n = 0; n < times; ++n) {
                const auto copied = copyDatabase(**own, target);
                done += copied && copied->rows == 3 ? 1 : 0;
                const std::lock_guard lock(mutex);
                if (!copied)
                    refusals += copied.error().args;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(refusals == QStringList());
    CHECK(done == writers * times);
    CHECK(rowsIn(target) == 3);
    CHECK(office.leftovers().isEmpty());
}

TEST_CASE("What a killed program left is cleared up, and what one still writes stays")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("a.db"));
    const auto entries = [&] {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const auto writing = storage::NewFile::beside(target);
    const auto inside = storage::NewFolder::in(folder.path());
    REQUIRE(writing);
    REQUIRE(inside);
    CHECK(QFile::permissions(writing->path()) == forOwner);
    overwrite(writing->path() + QStringLiteral("-journal"), "what SQLite would take back");
    const QStringList alive = entries();
    overwrite(folder.filePath(QStringLiteral(".xushi-copy-00000000.part")), "half");
    overwrite(folder.filePath(QStringLiteral(".xushi-copy-00000000.part-journal")), "half");
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral(".xushi-copy-00000001")));
    overwrite(folder.filePath(QStringLiteral(".xushi-copy-00000001/copy.db")), "half");
    const QString elsewhere = folder.filePath(QStringLiteral("keep"));
    overwrite(elsewhere, "mine");
    REQUIRE(QFile::link(elsewhere, folder.filePath(QStringLiteral(".xushi-copy-00000002.part"))));
    storage::clearLeftovers(folder.path());
    QStringList wanted = alive + QStringList{QStringLiteral(".xushi-copy-00000002.part"), QStringLiteral("keep")};
    wanted.sort();
    QStringList there = entries();
    there.sort();
    CHECK(there == wanted);
    CHECK(contentsOf(elsewhere) == "mine");
}

TEST_CASE("A file is received as it was before a write that was broken off, and the original is then finished")
{
    Office office;
    const QString source = office.unfinished();
    const auto taken = ReceivedCopy::take(source, office.folder());
    REQUIRE(taken);
    CHECK(taken->report().rows == 3);
    CHECK(rowsIn(source) == 3);
    CHECK_FALSE(QFile::exists(source + QStringLiteral("-journal")));
}

TEST_CASE("A write that was broken off where nothing may be written is said to be so")
{
    Office office;
    const QString source = office.unfinished();
    QFile::setPermissions(source, QFile::ReadOwner);
    const QByteArray before = contentsOf(source);
    CHECK(ReceivedCopy::take(source, office.folder()).error() == Error{ErrorCode::UnfinishedWrite, {source}});
    CHECK(contentsOf(source) == before);
    CHECK(office.leftovers().isEmpty());
}

TEST_CASE("A file in WAL mode where nothing may be written is received with what is in its log, or refused if damaged")
{
    Office office;
    const QString source = office.path("wal.db");
    const QString log = source + QStringLiteral("-wal");
    {
        const QString used = office.path("used.db");
        REQUIRE(copyDatabase(office.database(), used));
        Connection writing(used, Connection::Access::ReadWrite);
        writing.run(QStringLiteral("PRAGMA journal_mode = WAL"));
        writing.run(QStringLiteral("UPDATE own SET value = 'in the log' WHERE name = 'lineage'"));
        REQUIRE(QFile::copy(used, source));
        REQUIRE(QFile::copy(used + QStringLiteral("-wal"), log));
    }
    const bool isDamaged = GENERATE(false, true);
    if (isDamaged) {
        QByteArray bytes = contentsOf(source);
        constexpr int numberOfFreePages = 36; // its place in the header
        bytes[numberOfFreePages + 3] = char(bytes[numberOfFreePages + 3] + 1);
        overwrite(source, bytes);
        REQUIRE(QFile::remove(log));
    }
    QFile::setPermissions(source, QFile::ReadOwner);
    QFile::setPermissions(log, QFile::ReadOwner);
    const auto taken = ReceivedCopy::take(source, office.folder());
    if (isDamaged) {
        CHECK(taken.error() == Error{ErrorCode::FaultyDatabase, {source, QStringLiteral("1")}});
    } else {
        REQUIRE(taken);
        CHECK(storage::lineageOf(taken->copy()) == QStringLiteral("in the log"));
        CHECK(QDir(QFileInfo(taken->copy()).absolutePath()).entryList(QDir::Files).size() == 1);
    }
    CHECK(contentsOf(source)[18] == 2); // the header's version of the format: WAL
}

TEST_CASE("A file that another program is writing is received whole, after a wait")
{
    Office office;
    std::atomic<bool> isWriting = false;
    std::thread finishing([&] {
        Connection other(office.file(), Connection::Access::ReadWrite);
        other.run(QStringLiteral("BEGIN EXCLUSIVE"));
        other.run(QStringLiteral("DELETE FROM journal WHERE seq > 1"));
        isWriting = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        other.run(QStringLiteral("ROLLBACK"));
    });
    while (!isWriting)
        std::this_thread::yield();
    const auto taken = ReceivedCopy::take(office.file(), office.folder());
    finishing.join();
    REQUIRE(taken);
    CHECK(taken->report().rows == 3);
}
