#include "storage/temporary_database.h"

#include "storage/engine/transaction.h"
#include "storage/file/attached.h"
#include "storage/file/companions.h"
#include "storage/file/database_copy.h"
#include "storage/file/lineage.h"
#include "storage/file/received_copy.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

using namespace xushi;
using namespace xushi::domain;
using storage::IfMissing;
using storage::openDatabase;

namespace {

const QString journalEnding = QStringLiteral("-journal");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A rollback journal of no pages that names `victim` as its super-journal: SQLite deletes it after the playback.
QByteArray journalAgainst(const QString &victim)
{
    constexpr quint32 pageSize = 4096;
    constexpr quint32 sectorSize = 512;
    constexpr quint32 lockPage = 0x40000000 / pageSize + 1;
    const QByteArray magic = storage::journalMagic.toByteArray();
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char letter : name)
        sum += quint32(letter);
    QByteArray header = magic + number(0) + number(0) + number(0) + number(sectorSize) + number(pageSize);
    header.append(QByteArray(sectorSize - header.size(), '\0'));
    return header + number(lockPage) + name + number(quint32(name.size())) + number(sum) + magic;
}

/// A database that was handed over, an own one, and a file that has nothing to do with either.
struct Desk {
    Desk()
    {
        received.close();
        write(thesis, "my work");
    }

    /// What each way of opening the received file says.
    void requireRefused(const char *because)
    {
        INFO(because);
        const Error wanted{ErrorCode::CannotOpen, {received.file(), QString::fromLatin1(because)}};
        CHECK(openDatabase(received.file(), IfMissing::Refuse).error() == wanted);
        CHECK(openDatabase(received.file(), IfMissing::Create).error() == wanted);
        CHECK(storage::ReceivedCopy::take(received.file(), folder.path()).error() == wanted);
        CHECK(storage::copyDatabase(own.database(), received.file()).error() == wanted);
        CHECK(storage::lineageOf(received.file()).error() == wanted);
        CHECK(storage::keepDatabase(received.file(), folder.filePath(QStringLiteral("kept.db"))).error() == wanted);
        CHECK(storage::guarded([&] { storage::Attached(own.database().connection(), received.file()); }).error()
              == wanted);
        CHECK(QFile::exists(thesis));
        CHECK(QFileInfo(received.file() + journalEnding).exists());
    }

    support::TemporaryDatabase own;
    support::TemporaryDatabase received;
    QTemporaryDir folder;
    QString thesis = folder.filePath(QStringLiteral("thesis.txt"));
};

} // namespace

TEST_CASE("A database beside a journal that would delete another file is not touched, whoever opens it")
{
    Desk desk;
    const bool isEmpty = GENERATE(false, true);
    if (isEmpty)
        write(desk.received.file(), {});
    write(desk.received.file() + journalEnding, journalAgainst(desk.thesis));
    desk.requireRefused("the journal beside it would delete another file");
}

TEST_CASE("A database beside which a pipe, a folder or a link stands for its journal or log is not waited for")
{
    Desk desk;
    const auto *const ending = GENERATE("-journal", "-wal", "-shm");
    const QString beside = desk.received.file() + QString::fromLatin1(ending);
    write(desk.received.file() + journalEnding, {});
    QFile::remove(beside);
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(beside).constData(), 0600) == 0);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(beside));
    }
    SECTION("a link")
    {
        REQUIRE(QFile::link(desk.thesis, beside));
    }
    desk.requireRefused("what lies beside it as its journal is no file");
}

TEST_CASE("A journal that names no other file is played back as ever")
{
    support::TemporaryDatabase temporary;
    temporary.close();
    const QByteArray journal = journalAgainst(QStringLiteral("/nobody"));
    write(temporary.file() + journalEnding, journal.first(512));
    CHECK(storage::requireSafeCompanions(temporary.file()));
    CHECK(openDatabase(temporary.file(), IfMissing::Refuse));
    CHECK_FALSE(QFile::exists(temporary.file() + journalEnding));
}

TEST_CASE("A write beside another database leaves no journal that names a second one")
{
    support::TemporaryDatabase ours;
    support::TemporaryDatabase other;
    other.close();
    storage::Connection &connection = ours.database().connection();
    // A persistent journal is kept after the commit, but for one with a super-journal, which SQLite empties.
    connection.run(QStringLiteral("PRAGMA main.journal_mode = PERSIST"));
    const storage::Attached attached(connection, other.file());
    storage::Transaction transaction(connection);
    connection.run(QStringLiteral("INSERT INTO journal_head VALUES ('x')"));
    CHECK(connection.number(QStringLiteral("SELECT COUNT(*) FROM other.journal")) == 0);
    transaction.commit();
    CHECK(QFileInfo(ours.file() + journalEnding).size() > 0);
}

TEST_CASE("No database is made under the name of another one's journal or log")
{
    support::TemporaryDatabase temporary;
    const auto *const ending = GENERATE("-journal", "-wal", "-shm", "-JOURNAL");
    const QString target = temporary.file() + QString::fromLatin1(ending);
    const auto refused = [&](const auto &result) {
        return !result && result.error().code == ErrorCode::CannotWrite && !QFile::exists(target);
    };
    CHECK(refused(openDatabase(target, IfMissing::Create)));
    CHECK(refused(storage::copyDatabase(temporary.database(), target)));
    CHECK(refused(storage::mayPutAside(target)));
}
