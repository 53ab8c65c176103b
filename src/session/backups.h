#pragma once

#include "session/backup_name.h"
#include "session/workspace.h"

namespace xushi::session {

/// A backup that lies in the folder.
struct Backup {
    QString file;
    BackupName name;
    qint64 bytes = 0;
};

/// The database's backups, newest first. No folder, no backups.
std::vector<Backup> backupsOf(const QString &database);

/// A copy that was taken and checked.
struct BackupTaken {
    QString file;
    qint64 rows = 0;
    QString digest;
};

/// Takes a backup into `file`; where that is a folder, or empty (the backup folder), under a name of its own there.
/// Errors: those of storage::copyDatabase().
domain::Result<BackupTaken> backUp(Workspace &workspace, const QString &file = {});

/// Takes the day's backup, unless one was taken today or there is no row to lose yet, and takes those away that need
/// not be kept any more; design section 7. Errors: as backUp().
domain::Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace);

/// Where a backup of this kind, taken now, goes in the backup folder, which is made if need be; no file is there yet.
/// Errors: CannotWrite.
domain::Result<QString> placeForBackup(const QString &database, BackupKind kind, const Clock &clock);

} // namespace xushi::session
