#pragma once

#include "session/workspace/backup_name.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A backup that lies in the folder.
struct Backup {
    QString file;
    BackupName name;
    qint64 bytes = 0;
};

/// The database's backups, newest first. No folder, no backups.
std::vector<Backup> backupsAt(const BackupPlace &place);

/// The same, and those in the usual folder, where another was chosen only later.
std::vector<Backup> backupsOf(const BackupPlace &place);

/// Whether that folder can become the one: it is there, can be written to, and no database of the same name keeps its
/// backups in it, which could not be told apart. Errors: BackupsThere, CannotWrite.
domain::Result<void> mayHoldBackups(const BackupPlace &place);

/// A copy that was taken and checked.
struct BackupTaken {
    QString file;
    qint64 rows = 0;
    QString digest;
};

/// Takes a backup into `file`; where that is a folder, or empty (the backup folder), under a name of its own there.
/// Errors: those of storage::copyDatabase().
domain::Result<BackupTaken> backUp(Workspace &workspace, const QString &file = {});

/// Whether the backup of this day is in the folder.
bool hasDailyBackup(const BackupPlace &place, QDate day);

/// Takes the day's backup, unless one was taken today or there is no row to lose yet, and takes those away that need
/// not be kept any more; docs/semantics.md, The database file. Errors: as backUp().
domain::Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace);

/// The file that a backup of this kind, taken now, goes to in the backup folder, which is made if need be; no file is
/// there yet. Errors: CannotWrite.
domain::Result<QString> fileForBackup(const BackupPlace &place, BackupKind kind, const Clock &clock);

} // namespace xushi::session
