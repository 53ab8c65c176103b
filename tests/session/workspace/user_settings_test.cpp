#include "session/workspace/user_settings.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/plan_maker.h"

#include <QDir>

using namespace xushi;
using namespace xushi::session;
using namespace xushi::support;

namespace {

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1"));
}

void logOne(Workspace &workspace)
{
    FigureEntry entry;
    entry.indicator = QStringLiteral("1.1.1");
    entry.amount = domain::Quantity::whole(1);
    entry.asOf = day("2024-03-31");
    REQUIRE(logFigure(workspace, entry));
}

} // namespace

TEST_CASE("The command line's options go before the user's settings, and those before the system's")
{
    UserSettings settings;
    CHECK(settings.opening()->file == usualDatabase());
    CHECK(settings.opening()->author == loginName());
    settings.author = QStringLiteral("李娜");
    settings.database = QStringLiteral("/data/office.db");
    CHECK(settings.opening()->file == settings.database);
    CHECK(settings.opening()->author == settings.author);
    CHECK(settings.opening(QStringLiteral("/other.db"), QStringLiteral(" 王强 "))->file == QStringLiteral("/other.db"));
    CHECK(settings.opening(QStringLiteral("/other.db"), QStringLiteral(" 王强 "))->author == QStringLiteral("王强"));
}

TEST_CASE("A chosen database is never created again: without its disk it is missing, not new")
{
    UserSettings settings;
    CHECK(settings.opening()->ifMissing == storage::IfMissing::Create);
    settings.database = QStringLiteral("/media/disk/office.db");
    CHECK(settings.opening()->ifMissing == storage::IfMissing::Refuse);
    CHECK(settings.opening(QStringLiteral("/other.db"))->ifMissing == storage::IfMissing::Create);
}

TEST_CASE("A database has the backup folder chosen for it under every path to the file, and no other database has it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.db"));
    QFile made(file);
    REQUIRE(made.open(QIODevice::WriteOnly));
    UserSettings settings;
    settings.setBackupFolder(file, QStringLiteral("/disk"));

    CHECK(settings.opening(folder.filePath(QStringLiteral("./a.db")))->backupFolder == QStringLiteral("/disk"));
    CHECK(settings.opening(folder.filePath(QStringLiteral("b.db")))->backupFolder.isEmpty());
    settings.setBackupFolder(file, {});
    CHECK(settings.backupFolders.empty());
}

TEST_CASE("Backups go to the chosen folder, and earlier ones stay in the list")
{
    TemporaryWorkspace workspace(plan());
    logOne(*workspace);
    REQUIRE(backUp(*workspace));
    const QTemporaryDir disk;
    Opening opening;
    opening.file = workspace->file();
    opening.clock = workspace->clock();
    opening.backupFolder = disk.path();
    const auto moved = Workspace::open(opening);
    REQUIRE(moved);
    workspace.setNow(workspace.now() + 1000);

    const auto taken = backUpDaily(**moved);
    REQUIRE(taken);
    REQUIRE(*taken);
    CHECK(QFileInfo((*taken)->file).absolutePath() == disk.path());
    CHECK(backupsAt((*moved)->backupPlace()).size() == 1);
    const auto all = backupsOf((*moved)->backupPlace());
    REQUIRE(all.size() == 2);
    CHECK(all.front().file == (*taken)->file);
}

TEST_CASE("A folder with backups of another database of the same name is refused, and so is a read-only folder")
{
    const QTemporaryDir disk;
    const QString file = disk.filePath(QStringLiteral("data/xushi.db"));
    CHECK(mayHoldBackups({file, disk.path()}));
    QFile other(disk.filePath(QStringLiteral("xushi_2024-10-08_093005_daily.db")));
    REQUIRE(other.open(QIODevice::WriteOnly));

    CHECK(mayHoldBackups({file, disk.path()}).error().code == domain::ErrorCode::BackupsThere);
    CHECK(mayHoldBackups({disk.filePath(QStringLiteral("town.db")), disk.path()}));
    CHECK(mayHoldBackups({file, disk.filePath(QStringLiteral("none"))}).error().code
          == domain::ErrorCode::FolderMissing);
}
