#pragma once

#include "domain/error.h"

namespace xushi::storage {

class Database;

/// Whether a copy of the database may be written to `target`, a real path: there is nothing yet, or a database of this
/// program of the same lineage that nobody has open and all of whose rows are in this one. Errors: those of inspect();
/// DatabaseOpen, OtherLineage, RowsOnlyThere, UnfinishedWrite, CannotWrite, and those of a database that cannot be
/// read.
domain::Result<void> mayReplace(Database &database, const QString &target);

} // namespace xushi::storage
