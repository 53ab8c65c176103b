#include "session/maintenance/backups.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/restoring.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::session;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35"));
}

void logOne(TemporaryWorkspace &workspace)
{
    REQUIRE(logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("1"), day("2024-09-12")}));
}

qint64 atNoon(const char *date)
{
    return QDateTime(day(date), QTime(12, 0)).toMSecsSinceEpoch();
}

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
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Twenty old daily backups, of a day each, in the folder of this database's backups.
constexpr int oldBackups = 20;

QStringList addBackups(TemporaryWorkspace &workspace, const QByteArray &contents)
{
    const BackupPlace &place = workspace->backupPlace();
    REQUIRE(QDir().mkpath(place.folder));
    QStringList files;
    for (int days = 0; days < oldBackups; ++days) {
        const QDateTime taken(day("2023-03-01").addDays(days), QTime(8, 0));
        files += QDir(place.folder).filePath(fileNameOf(place.database, {taken, BackupKind::Daily}));
        write(files.back(), contents);
    }
    return files;
}

qsizetype countOf(const QStringList &files)
{
    return std::count_if(files.begin(), files.end(), [](const QString &file) { return QFile::exists(file); });
}

QByteArray backupOf(TemporaryWorkspace &workspace)
{
    return contentsOf(backUp(*workspace).value().file);
}

/// A backup of a workspace, and a file in a folder of its own over which it may be restored or not.
struct Target {
    Target()
    {
        logOne(workspace);
        backup = backUp(*workspace).value().file;
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("thesis.db")); }

    Result<Restored> restored(RestoreOver over = RestoreOver::SameLineage)
    {
        return restore(BackupPlace::beside(file()), backup, workspace->clock(), {}, over);
    }

    /// Its own backup, damaged in the page with the schema; `marked` tells whether the header is left.
    [[nodiscard]] QByteArray damaged(bool marked) const
    {
        QByteArray bytes = contentsOf(backup);
        bytes.replace(100, 900, QByteArray(900, '\xff'));
        return marked ? bytes : bytes.replace(0, 100, QByteArray(100, '\0'));
    }

    TemporaryWorkspace workspace{plan()};
    QTemporaryDir folder;
    QString backup;
};

} // namespace

TEST_CASE("Old backups are only taken away by the database that they surely are of")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    workspace.setNow(atNoon("2024-10-08"));
    SECTION("its own, but for the newest of eleven days and of each week")
    {
        const QStringList files = addBackups(workspace, backupOf(workspace));
        REQUIRE(backUpDaily(*workspace).value());
        CHECK(countOf(files) == 12);
    }
    SECTION("those of another database of that name")
    {
        TemporaryWorkspace elsewhere(plan());
        logOne(elsewhere);
        const QStringList files = addBackups(workspace, backupOf(elsewhere));
        REQUIRE(backUpDaily(*workspace).value());
        CHECK(countOf(files) == oldBackups);
    }
    SECTION("those of another database, where the own lineage is not known")
    {
        TemporaryWorkspace elsewhere(plan());
        logOne(elsewhere);
        const QStringList files = addBackups(workspace, backupOf(elsewhere));
        workspace->database().connection().run(QStringLiteral("DELETE FROM own WHERE name = 'lineage'"));
        REQUIRE(backUpDaily(*workspace).value());
        CHECK(countOf(files) == oldBackups);
    }
    SECTION("those that cannot be read")
    {
        const QStringList files = addBackups(workspace, "half a backup");
        REQUIRE(backUpDaily(*workspace).value());
        CHECK(countOf(files) == oldBackups);
    }
}

TEST_CASE("A backup that could not be looked at is looked at again")
{
    TemporaryWorkspace workspace(plan());
    TemporaryWorkspace elsewhere(plan());
    logOne(elsewhere);
    const QStringList files = addBackups(workspace, backupOf(elsewhere));
    for (const QString &file : files)
        REQUIRE(::mkfifo(QFile::encodeName(file + QStringLiteral("-journal")).constData(), 0600) == 0);
    CHECK(backupsAt(workspace->backupPlace()).size() == oldBackups); // they may be its own
    for (const QString &file : files)
        REQUIRE(QFile::remove(file + QStringLiteral("-journal")));
    CHECK(backupsAt(workspace->backupPlace()).empty());
}

TEST_CASE("A pipe in place of the lock of the daily backup is not waited for")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    REQUIRE(QDir().mkpath(workspace->backupPlace().folder));
    const QString lock = QDir(workspace->backupPlace().folder).filePath(QStringLiteral(".daily.lock"));
    REQUIRE(::mkfifo(QFile::encodeName(lock).constData(), 0600) == 0);
    CHECK(backUpDaily(*workspace).error().code == ErrorCode::CannotWrite);
}

TEST_CASE("A file that is no database of ours, damaged or not, makes way for a backup only when that is asked for")
{
    Target target;
    const QByteArray contents = GENERATE_REF(QByteArray("my thesis"), QByteArray(4096, '\0'), target.damaged(false));
    write(target.file(), contents);
    CHECK(target.restored().error() == Error{ErrorCode::OtherLineage, {target.file()}});
    CHECK(contentsOf(target.file()) == contents);
    CHECK(QDir(target.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() == 1);
    const auto restored = target.restored(RestoreOver::Any);
    REQUIRE(restored);
    CHECK(contentsOf(restored->kept.value()) == contents);
}

TEST_CASE("What is left of a database of ours makes way for a backup")
{
    Target target;
    SECTION("its header is left")
    {
        write(target.file(), target.damaged(true));
    }
    SECTION("it has a backup")
    {
        write(target.file(), target.damaged(false));
        const BackupPlace place = BackupPlace::beside(target.file());
        REQUIRE(QDir().mkpath(place.folder));
        REQUIRE(QFile::copy(target.backup, unusedBackup(place.folder, place.database,
                                                        {QDateTime::currentDateTime(), BackupKind::Daily})));
    }
    SECTION("nothing is left")
    {
        write(target.file(), {});
    }
    CHECK(target.restored());
}

TEST_CASE("A damaged database that is open is not replaced")
{
    Target target;
    const QByteArray contents = target.damaged(true);
    write(target.file(), contents);
    const int window = ::open(QFile::encodeName(target.file()).constData(), O_RDONLY);
    REQUIRE(::flock(window, LOCK_SH) == 0);
    for (const auto over : {RestoreOver::SameLineage, RestoreOver::Any})
        CHECK(target.restored(over).error() == Error{ErrorCode::DatabaseOpen, {target.file()}});
    CHECK(contentsOf(target.file()) == contents);
    ::close(window);
    CHECK(target.restored());
}

TEST_CASE("A pipe, and a link in a circle, are not replaced by a restore")
{
    Target target;
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(target.file()).constData(), 0600) == 0);
    }
    SECTION("a link")
    {
        REQUIRE(QFile::link(target.file(), target.file()));
    }
    for (const auto over : {RestoreOver::SameLineage, RestoreOver::Any})
        CHECK(target.restored(over).error().code == ErrorCode::CannotWrite);
    CHECK_FALSE(QFileInfo(target.file()).isFile());
}
