#pragma once

#include "domain/values/error.h"

namespace xushi::storage {

class Database;
class NewFile;

/// Whether a copy of the database may be written to `target`, a real path: there is nothing yet, or a database of this
/// program of the same lineage that nobody has open and all of whose rows are in this one. Waits for a program that
/// writes to it. Errors: those of inspect(); DatabaseOpen, OtherLineage, RowsOnlyThere, UnfinishedWrite, CannotWrite,
/// and those of a database that cannot be read.
domain::Result<void> mayReplace(Database &database, const QString &target);

/// Asks once more, since making the copy took its time, and puts it in its place while nobody can write to what stands
/// there. Errors: those of mayReplace() and of NewFile::replace().
domain::Result<void> placeCopy(Database &database, NewFile &copy, const QString &target);

} // namespace xushi::storage
