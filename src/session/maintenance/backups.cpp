#include "session/maintenance/backups.h"

#include "files/file_trouble.h"
#include "session/maintenance/backup_rotation.h"
#include "storage/file/database_copy.h"
#include "storage/file/file_sync.h"
#include "storage/file/new_file.h"
#include "storage/stores/journal_store.h"

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

QString unusedFile(const QString &folder, const QString &database, BackupName name)
{
    QString file = QDir(folder).filePath(fileNameOf(database, name));
    while (QFileInfo::exists(file)) { // one was taken within the same second
        name.taken = name.taken.addSecs(1);
        file = QDir(folder).filePath(fileNameOf(database, name));
    }
    return file;
}

bool isNewer(const Backup &a, const Backup &b)
{
    return a.name.taken > b.name.taken;
}

void takeExpiredAway(const BackupPlace &place, BackupKind kind, const QDateTime &now)
{
    std::vector<QDateTime> taken;
    const std::vector<Backup> all = backupsAt(place);
    for (const Backup &backup : all)
        if (backup.name.kind == kind)
            taken.push_back(backup.name.taken);
    const auto expired = expiredBackups(taken, now);
    constexpr qint64 daysOfMerges = 12; // each state before a merge is kept as long as the daily backups are
    const auto isRecentMerge = [&](const Backup &backup) {
        return kind == BackupKind::BeforeMerge && backup.name.taken.daysTo(now) < daysOfMerges;
    };
    for (const Backup &backup : all)
        if (backup.name.kind == kind && !isRecentMerge(backup)
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

std::vector<Backup> backupsAt(const BackupPlace &place)
{
    std::vector<Backup> backups;
    for (const QFileInfo &info : QDir(place.folder).entryInfoList(QDir::Files))
        if (const auto name = readBackupName(place.database, info.fileName()))
            backups.push_back({info.absoluteFilePath(), *name, info.size()});
    std::stable_sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

std::vector<Backup> backupsOf(const BackupPlace &place)
{
    std::vector<Backup> all = backupsAt(place);
    const BackupPlace usual = BackupPlace::beside(place.database);
    if (QFileInfo(usual.folder) == QFileInfo(place.folder))
        return all;
    const std::vector<Backup> older = backupsAt(usual);
    all.insert(all.end(), older.begin(), older.end());
    std::stable_sort(all.begin(), all.end(), isNewer);
    return all;
}

Result<void> mayHoldBackups(const BackupPlace &place)
{
    if (!QFileInfo(place.folder).isDir() || files::isProtected(place.folder))
        return tl::unexpected<Error>(files::writeError(QDir(place.folder).filePath(QStringLiteral("xushi.db"))));
    if (!backupsAt(place).empty())
        return failure(ErrorCode::BackupsThere, {place.folder, QFileInfo(place.database).fileName()});
    return {};
}

Result<QString> fileForBackup(const BackupPlace &place, BackupKind kind, const Clock &clock)
{
    if (const auto made = storage::makeFolder(place.folder); !made)
        return tl::unexpected<Error>(made.error());
    return unusedFile(place.folder, place.database, {timeOf(clock), kind});
}

Result<BackupTaken> backUp(Workspace &workspace, const QString &file)
{
    if (QFileInfo(file).isDir())
        return copiedTo(workspace, unusedFile(file, workspace.file(), {timeOf(workspace.clock()), BackupKind::ByHand}));
    if (!file.isEmpty())
        return copiedTo(workspace, file);
    return backUpAs(workspace, BackupKind::ByHand);
}

Result<BackupTaken> backUpAs(Workspace &workspace, BackupKind kind)
{
    const auto file = fileForBackup(workspace.backupPlace(), kind, workspace.clock());
    if (!file)
        return tl::unexpected<Error>(file.error());
    return copiedTo(workspace, *file);
}

bool hasDailyBackup(const BackupPlace &place, QDate day)
{
    const auto backups = backupsAt(place);
    return std::any_of(backups.begin(), backups.end(), [day](const Backup &backup) {
        return backup.name.kind == BackupKind::Daily && backup.name.taken.date() == day;
    });
}

Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace)
{
    const BackupPlace &place = workspace.backupPlace();
    const QDateTime now = timeOf(workspace.clock());
    for (const QString &folder : {QFileInfo(workspace.file()).absolutePath(), place.folder})
        storage::clearLeftovers(folder);
    const bool isTaken = hasDailyBackup(place, now.date());
    const auto newest = storage::JournalStore(workspace.database()).newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    if (isTaken || !newest->id || workspace.isReadOnly())
        return std::optional<BackupTaken>();
    const auto file = fileForBackup(place, BackupKind::Daily, workspace.clock());
    if (!file)
        return tl::unexpected<Error>(file.error());
    QLockFile turn(QDir(place.folder).filePath(QStringLiteral(".daily.lock")));
    if (!turn.tryLock(0))
        return std::optional<BackupTaken>(); // another program is taking it now
    auto taken = copiedTo(workspace, *file);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::BeforeMerge})
        takeExpiredAway(place, kind, now);
    return std::optional(std::move(*taken));
}

} // namespace xushi::session
