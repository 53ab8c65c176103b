#pragma once

#include "session/workspace/backup_file.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A backup in the folder.
struct Backup {
    QString file;
    BackupName name;
    qint64 bytes = 0;
};

/// The database's backups, newest first; none if there is no folder. Those of another database of the same name are
/// left out, by their lineage.
std::vector<Backup> backupsAt(const BackupPlace &place);

/// The same, with those in the usual folder from before another folder was chosen.
std::vector<Backup> backupsOf(const BackupPlace &place);

/// Whether the folder can become the backup folder: it exists, can be written to, and no database of the same name
/// keeps its backups in it, because they could not be told apart. Errors: BackupsThere, CannotWrite.
domain::Result<void> mayHoldBackups(const BackupPlace &place);

/// A backup that was taken and checked.
struct BackupTaken {
    QString file;
    qint64 rows = 0;
    QString digest;
};

/// Takes a backup into `file`. If that is a folder, or empty (the backup folder), the backup gets a name of its own
/// there. Errors: those of storage::copyDatabase().
domain::Result<BackupTaken> backUp(Workspace &workspace, const QString &file = {});

/// Takes a backup of this kind into the backup folder. Errors: as backUp().
domain::Result<BackupTaken> backUpAs(Workspace &workspace, BackupKind kind);

/// Whether the backup of this day is in the folder.
bool hasDailyBackup(const BackupPlace &place, QDate day);

/// Clears up what killed programs left beside the database and its backups. Takes the day's backup, unless there is one
/// from today or no row to lose yet, and then deletes backups that need not be kept any more;
/// docs/semantics.md, The database file. Errors: as backUp().
domain::Result<std::optional<BackupTaken>> backUpDaily(Workspace &workspace);

} // namespace xushi::session
