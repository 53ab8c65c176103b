#pragma once

#include "storage/connection.h"

namespace xushi::storage {

enum class IfMissing { Create, Refuse };

/// How a database file may be opened.
struct FileAccess {
    Connection::Access access;
    bool isTangled = false; ///< some page seems to be used twice: SQLite must look through all of them first
    bool isWal = false;     ///< SQLite would write to it (a checkpoint) on closing it: look at it read-only first
};

/// Looks at a database file before SQLite does, which would make a missing one, accept any bytes, and write
/// to another program's file on closing it. Errors: FolderMissing, FileMissing (or empty where one is
/// required), CannotOpen, NotADatabase, ForeignDatabase, NewerDatabase, DatabaseDamaged.
domain::Result<FileAccess> inspect(const QString &file, IfMissing ifMissing);

} // namespace xushi::storage
