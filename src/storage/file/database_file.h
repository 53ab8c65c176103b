#pragma once

#include "storage/engine/connection.h"

namespace xushi::storage {

enum class IfMissing { Create, Refuse };

/// How a database file may be opened.
struct FileAccess {
    Connection::Access access;
    bool needsPageCheck = false; ///< a page seems to be used twice: run SQLite's check of all pages first
    bool isWal = false;          ///< closing it would write to it (a checkpoint): open it read-only first
};

/// Inspects a database file before SQLite opens it, because SQLite would create a missing file, accept any bytes, and
/// write to another program's file when closing it. Errors: FolderMissing, NotAFolder, FileMissing (or empty where one
/// is required), CannotOpen, NotADatabase, ForeignDatabase, NewerDatabase, DatabaseDamaged.
domain::Result<FileAccess> inspect(const QString &file, IfMissing ifMissing);

/// The quick part of inspect(), for a file that the user offers: whether its first bytes are those of a database that
/// this program can open. False when they are not those of a database at all. Errors: CannotOpen, ForeignDatabase,
/// NewerDatabase, DatabaseDamaged.
domain::Result<bool> beginsAsDatabase(const QString &file);

} // namespace xushi::storage
