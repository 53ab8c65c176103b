#pragma once

#include "storage/engine/connection.h"

namespace xushi::storage {

enum class IfMissing { Create, Refuse };

/// How a database file may be opened.
struct FileAccess {
    Connection::Access access;
    bool needsPageCheck = false; ///< some page seems to be used twice: SQLite must look through all of them first
    bool isWal = false;          ///< SQLite would write to it (a checkpoint) on closing it: look at it read-only first
};

/// Looks at a database file before SQLite does, which would make a missing one, accept any bytes, and write
/// to another program's file on closing it. Errors: FolderMissing, FileMissing (or empty where one is
/// required), CannotOpen, NotADatabase, ForeignDatabase, NewerDatabase, DatabaseDamaged.
domain::Result<FileAccess> inspect(const QString &file, IfMissing ifMissing);

/// The quick part of it, for a file that somebody shows: whether its first bytes are those of a database that this
/// program opens. False when they are those of no database at all. Errors: CannotOpen, ForeignDatabase, NewerDatabase,
/// DatabaseDamaged.
domain::Result<bool> beginsAsDatabase(const QString &file);

} // namespace xushi::storage
