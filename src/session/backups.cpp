#include "session/backups.h"

#include "session/backup_rotation.h"
#include "storage/database_copy.h"
#include "storage/file_sync.h"
#include "storage/journal_store.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

namespace xushi::session {

using namespace domain;

namespace {

QDateTime timeOf(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs());
}

QString freePlace(const QString &folder, const QString &database, BackupName name)
{
    QString file = QDir(folder).filePath(fileNameOf(database, name));
    while (QFileInfo::exists(file)) { // taken within the same second
        name.taken = name.taken.addSecs(1);
        file = QDir(folder).filePath(fileNameOf(database, name));
    }
    return file;
}

/// Takes away what a broken-off backup left in the folder.
void clearParts(const QString &database)
{
    QDir folder(backupFolder(database));
    for (const QString &part : folder.entryList({storage::partOf(QStringLiteral("*.db"))}, QDir::Files))
        if (readBackupName(database, part.chopped(storage::partOf({}).size())))
            folder.remove(part);
}

void takeExpiredAway(const QString &database, const QDateTime &now)
{
    std::vector<QDateTime> taken;
    const std::vector<Backup> all = backupsOf(database);
    for (const Backup &backup : all)
        if (backup.name.kind == BackupKind::Daily)
            taken.push_back(backup.name.taken);
    const auto expired = expiredBackups(taken, now);
    for (const Backup &backup : all)
        if (backup.name.kind == BackupKind::Daily
            && std::find(expired.begin(), expired.end(), backup.name.taken) != expired.end())
            QFile::remove(backup.file);
}

Result<BackupTaken> copiedTo(Workspace &workspace, const QString &file)
{
    const auto report = storage::copyDatabase(workspace.database(), file);
    if (!report)
        return tl::unexpected<Error>(report.error());
    return BackupTaken{file, report->rows, digestOf(report->heads)};
}

} // namespace

std::vector<Backup> backupsOf(const QString &database)
{
    std::vector<Backup> backups;
    for (const QFileInfo &info : QDir(backupFolder(database)).entryInfoList(QDir::Files))
        if (const auto name = readBackupName(database, info.fileName()))
            backups.push_back({info.absoluteFilePath(), *name, info.size()});
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup &a, const Backup &b) { return a.name.taken > b.name.taken; });
    return backups;
}

Result<QString> placeForBackup(const QString &database, BackupKind kind, const Clock &clock)
{
    const QString folder = backupFolder(database);
    if (const auto made = storage::makeFolder(folder); !made)
        return tl::unexpected<Error>(made.error());
    return freePlace(folder, database, {timeOf(clock), kind});
}

Result<BackupTaken> backUp(Workspace &workspace, const QString &file)
{
    if (QFileInfo(file).isDir())
        return copiedTo(workspace, freePlace(file, workspace.file(), {timeOf(workspace.clock()), BackupKind::ByHand}));
    if (!file.isEmpty())
        return copiedTo(workspace, file);
    const auto place = placeForBackup(workspace.file(), BackupKind::ByHand, workspace.clock());
    if (!place)
        return tl::unexpected<Error>(place.error());
    return copiedTo(workspace, *place);
}

Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace)
{
    const QString database = workspace.file();
    const QDateTime now = timeOf(workspace.clock());
    const auto backups = backupsOf(database);
    const bool isTaken = std::any_of(backups.begin(), backups.end(), [&](const Backup &backup) {
        return backup.name.kind == BackupKind::Daily && backup.name.taken.date() == now.date();
    });
    const auto newest = storage::JournalStore(workspace.database()).newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    if (isTaken || !newest->id || workspace.isReadOnly())
        return std::optional<BackupTaken>();
    const auto place = placeForBackup(database, BackupKind::Daily, workspace.clock());
    if (!place)
        return tl::unexpected<Error>(place.error());
    QLockFile turn(QDir(backupFolder(database)).filePath(QStringLiteral(".daily.lock")));
    if (!turn.tryLock(0))
        return std::optional<BackupTaken>(); // another program is taking it
    clearParts(database);
    auto taken = copiedTo(workspace, *place);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    takeExpiredAway(database, now);
    return std::optional(std::move(*taken));
}

} // namespace xushi::session
