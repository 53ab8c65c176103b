#pragma once

#include "session/workspace/backup_name.h"
#include "session/workspace/clock.h"

#include "domain/error.h"

#include <optional>

namespace xushi::session {

/// What a restore did.
struct Restored {
    qint64 rows = 0;             ///< in the database now
    QString digest;              ///< of it
    std::optional<QString> kept; ///< where the database lies that was replaced; absent when there was none
};

/// Makes the place's database what the backup is; docs/semantics.md, The database file. The backup is checked first, in
/// a copy; what it replaces is kept, byte for byte, in the place's folder. Other windows on the database see it as any
/// other write; one that can no longer be read is put aside. Errors: those of storage::ReceivedCopy::take(),
/// SameDatabase, ReadOnlyDatabase, DatabaseBusy, DiskFull, CannotWrite: the database is then as it was.
domain::Result<Restored> restore(const BackupPlace &place, const QString &backup, const Clock &clock);

} // namespace xushi::session
