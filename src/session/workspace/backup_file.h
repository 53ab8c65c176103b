#pragma once

#include "session/workspace/backup_name.h"
#include "session/workspace/clock.h"

#include "domain/values/error.h"

namespace xushi::storage {
class Connection;
}

namespace xushi::session {

/// A name in a folder for a backup of the database taken at that time; no file has it yet.
QString unusedBackup(const QString &folder, const QString &database, BackupName name);

/// A file name in the backup folder for a backup of this kind taken now; the file does not exist yet. Creates the
/// folder if necessary. Errors: CannotWrite.
domain::Result<QString> fileForBackup(const BackupPlace &place, BackupKind kind, const Clock &clock);

/// Keeps a database of an older version before it is upgraded (BackupKind::BeforeUpgrade), unless it was kept before an
/// upgrade that was interrupted. Errors: as fileForBackup(), those of storage::keepDatabase().
domain::Result<void> keepBeforeUpgrade(storage::Connection &connection, const BackupPlace &place, const Clock &clock);

} // namespace xushi::session
