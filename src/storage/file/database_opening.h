#pragma once

#include "storage/engine/database.h"
#include "storage/file/database_file.h"

namespace xushi::storage {

/// Opens `file`, making a new one or bringing an old one up to date. Errors: those of inspect(), and NotADatabase,
/// ForeignDatabase, NewerDatabase, AlteredDatabase, ReadOnlyDatabase, DatabaseBusy, DiskFull, DatabaseDamaged,
/// DatabaseFailed. `watch` is told where the opening, and later a statement, waits for another program.
domain::Result<std::unique_ptr<Database>> openDatabase(const QString &file, IfMissing ifMissing,
                                                       std::shared_ptr<LockWatch> watch = {});

} // namespace xushi::storage
