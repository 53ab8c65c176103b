#include "session/maintenance/backups.h"

#include "files/file_trouble.h"
#include "session/maintenance/backup_rotation.h"
#include "storage/file/database_copy.h"
#include "storage/file/file_sync.h"
#include "storage/file/lineage.h"
#include "storage/file/new_file.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/own_store.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <tuple>

namespace xushi::session {

using namespace domain;

namespace {

QDateTime timeOf(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs());
}

/// The files that are named like backups of the database; another database of that name may keep its own there.
std::vector<Backup> namedAt(const BackupPlace &place)
{
    std::vector<Backup> backups;
    for (const QFileInfo &info : QDir(place.folder).entryInfoList(QDir::Files))
        if (const auto name = readBackupName(place.database, info.fileName()))
            backups.push_back({info.absoluteFilePath(), *name, info.size()});
    return backups;
}

/// Empty where it cannot be read.
QString lineageAt(const BackupPlace &place)
{
    return storage::lineageOf(place.database).value_or(QString());
}

/// The lineage of a backup, which never changes while its file does not; empty where it cannot be read.
QString lineageOf(const Backup &backup)
{
    static std::mutex mutex;
    static std::map<std::tuple<QString, qint64, qint64>, QString> known;
    const std::tuple key(backup.file, backup.bytes, QFileInfo(backup.file).lastModified().toMSecsSinceEpoch());
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    const auto read = storage::lineageOf(backup.file);
    return read ? known.emplace(key, *read).first->second : QString(); // it may only be in use now
}

/// Whether a backup belongs to the database of this lineage. One that cannot be read may, and what a restore replaced
/// does, whatever it grew from.
bool isOf(const QString &lineage, const Backup &backup)
{
    if (lineage.isEmpty() || backup.name.kind == BackupKind::BeforeRestore)
        return true;
    const QString own = lineageOf(backup);
    return own.isEmpty() || own == lineage;
}

/// Whether a backup surely belongs to the database of this lineage, so that the database may take it away.
bool isSurelyOf(const QString &lineage, const Backup &backup)
{
    return !lineage.isEmpty() && lineageOf(backup) == lineage;
}

bool isNewer(const Backup &a, const Backup &b)
{
    return a.name.taken > b.name.taken;
}

void takeExpiredAway(const BackupPlace &place, const QString &lineage, BackupKind kind, const QDateTime &now)
{
    std::vector<Backup> all = namedAt(place);
    std::erase_if(all, [&](const Backup &backup) { return backup.name.kind != kind || !isSurelyOf(lineage, backup); });
    std::vector<QDateTime> taken;
    for (const Backup &backup : all)
        taken.push_back(backup.name.taken);
    const auto expired = expiredBackups(taken, now);
    constexpr qint64 daysOfMerges = 12; // each state before a merge is kept as long as the daily backups are
    const auto isRecentMerge = [&](const Backup &backup) {
        return kind == BackupKind::BeforeMerge && backup.name.taken.daysTo(now) < daysOfMerges;
    };
    for (const Backup &backup : all)
        if (!isRecentMerge(backup) && std::find(expired.begin(), expired.end(), backup.name.taken) != expired.end())
            QFile::remove(backup.file);
}

/// `lineage` is asked only where a backup of that day may be another database's.
bool isBackedUpOn(QDate day, const BackupPlace &place, const std::function<QString()> &lineage)
{
    const auto backups = namedAt(place);
    return std::any_of(backups.begin(), backups.end(), [&](const Backup &backup) {
        return backup.name.kind == BackupKind::Daily && backup.name.taken.date() == day && isOf(lineage(), backup);
    });
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
    std::vector<Backup> backups = namedAt(place);
    std::erase_if(backups, [lineage = lineageAt(place)](const Backup &backup) { return !isOf(lineage, backup); });
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

Result<BackupTaken> backUp(Workspace &workspace, const QString &file)
{
    if (QFileInfo(file).isDir())
        return copiedTo(workspace,
                        unusedBackup(file, workspace.file(), {timeOf(workspace.clock()), BackupKind::ByHand}));
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
    return isBackedUpOn(day, place, [&] { return lineageAt(place); });
}

Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace)
{
    const BackupPlace &place = workspace.backupPlace();
    const QDateTime now = timeOf(workspace.clock());
    for (const QString &folder : {QFileInfo(workspace.file()).absolutePath(), place.folder})
        storage::clearLeftovers(folder);
    const auto lineage = [&workspace] { return storage::OwnStore(workspace.database()).lineage().value_or(QString()); };
    const bool isTaken = isBackedUpOn(now.date(), place, lineage);
    const auto isEmpty = storage::JournalStore(workspace.database()).isEmpty();
    if (!isEmpty)
        return tl::unexpected<Error>(isEmpty.error());
    if (isTaken || *isEmpty || workspace.isReadOnly())
        return std::optional<BackupTaken>();
    const auto file = fileForBackup(place, BackupKind::Daily, workspace.clock());
    if (!file)
        return tl::unexpected<Error>(file.error());
    const QString lock = QDir(place.folder).filePath(QStringLiteral(".daily.lock"));
    if (const QString other = files::notAFile(lock); !other.isEmpty()) // a pipe would be waited for
        return failure(ErrorCode::CannotWrite, {lock, other});
    QLockFile turn(lock);
    if (!turn.tryLock(0))
        return std::optional<BackupTaken>(); // another program is taking it now
    auto taken = copiedTo(workspace, *file);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::BeforeMerge})
        takeExpiredAway(place, lineage(), kind, now);
    return std::optional(std::move(*taken));
}

} // namespace xushi::session
