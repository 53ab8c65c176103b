#include "storage/temporary_database.h"

#include "storage/engine/transaction.h"
#include "storage/file/file_sync.h"
#include "storage/file/open_files.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>

using namespace xushi;
using storage::ByteAccess;
using storage::Database;
using storage::IfMissing;

namespace {

/// Whether another program can begin a write to the file now.
bool canWriteElsewhere(const QString &file)
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {file, QStringLiteral("BEGIN IMMEDIATE; ROLLBACK;")});
    REQUIRE(sqlite.waitForFinished());
    return sqlite.exitCode() == 0;
}

} // namespace

TEST_CASE("A file that is opened once more keeps the lock of the write that is under way")
{
    support::TemporaryDatabase temporary;
    REQUIRE(canWriteElsewhere(temporary.file()));
    {
        const storage::Transaction writing(temporary.database().connection());
        CHECK_FALSE(canWriteElsewhere(temporary.file()));
        const auto again = openDatabase(temporary.file(), IfMissing::Refuse);
        CHECK(again);
        CHECK_FALSE(canWriteElsewhere(temporary.file()));
    }
    CHECK(canWriteElsewhere(temporary.file()));
}

TEST_CASE("A file that is copied keeps the lock of the write that is under way")
{
    support::TemporaryDatabase temporary;
    const QString copy = temporary.file() + QStringLiteral(".copy");
    {
        const storage::Transaction writing(temporary.database().connection());
        REQUIRE(storage::copyFile(temporary.file(), copy));
        CHECK_FALSE(canWriteElsewhere(temporary.file()));
    }
    CHECK(canWriteElsewhere(temporary.file()));
    QFile original(temporary.file());
    QFile copied(copy);
    REQUIRE(copied.open(QIODevice::ReadOnly));
    temporary.close();
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(copied.readAll() == original.readAll());
}

TEST_CASE("A file is known to be open by any of its names, until the last one closes it")
{
    support::TemporaryDatabase temporary;
    const QString other = temporary.file() + QStringLiteral(".link");
    REQUIRE(QFile::link(temporary.file(), other));
    CHECK(ByteAccess(other).isOpenAsDatabase());
    {
        const auto again = openDatabase(other, IfMissing::Refuse);
        REQUIRE(again);
        temporary.close();
        CHECK(ByteAccess(temporary.file()).isOpenAsDatabase());
    }
    CHECK_FALSE(ByteAccess(temporary.file()).isOpenAsDatabase());
}
