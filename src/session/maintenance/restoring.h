#pragma once

#include "session/workspace/backup_name.h"
#include "session/workspace/clock.h"
#include "session/workspace/workspace.h"

#include "domain/values/error.h"

#include <optional>

namespace xushi::session {

/// What a restore did.
struct Restored {
    qint64 rows = 0;             ///< in the database now
    QString digest;              ///< of the database now
    std::optional<QString> kept; ///< where the replaced database is kept; absent when there was none
};

/// Which databases a restore may replace.
enum class RestoreOver {
    SameLineage, ///< one that the backup was taken of, one without a row, or what is left of one
    Any,         ///< also another one, or a file that is none
};

/// Replaces the database of the place by the backup; docs/semantics.md, The database file. Checks the backup first, in
/// a copy. Keeps the replaced database in the place's folder, byte for byte if it is damaged. Other windows on the
/// database see the restore like any other write. A database that can no longer be read is put aside, unless it is
/// open. Errors: those of storage::ReceivedCopy::take(), SameDatabase, OtherLineage, DatabaseOpen, SeveralLinks,
/// ReadOnlyDatabase, DatabaseBusy, DiskFull, CannotWrite: the database is then as it was. `watch` is told where it
/// waits for another program.
domain::Result<Restored> restore(const BackupPlace &place, const QString &backup, const Clock &clock,
                                 std::shared_ptr<LockWatch> watch = {}, RestoreOver over = RestoreOver::SameLineage);

} // namespace xushi::session
