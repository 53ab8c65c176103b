#pragma once

#include "storage/engine/database.h"
#include "storage/file/database_file.h"

namespace xushi::storage {

/// Opens `file`, making a new one or bringing an old one up to date. Errors: those of inspect(), and NotADatabase,
/// ForeignDatabase, NewerDatabase, AlteredDatabase, ReadOnlyDatabase, DatabaseBusy, DiskFull, DatabaseDamaged,
/// DatabaseFailed.
domain::Result<std::unique_ptr<Database>> openDatabase(const QString &file, IfMissing ifMissing);

} // namespace xushi::storage
