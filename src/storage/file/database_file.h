#pragma once

#include "storage/engine/connection.h"
#include "storage/file/file_use.h"

namespace xushi::storage {

enum class IfMissing { Create, Refuse };

/// How a database file may be opened.
struct FileAccess {
    QString file; ///< its real path
    Connection::Access access = Connection::Access::ReadWrite;
    bool needsPageCheck = false; ///< a page seems to be used twice: run SQLite's check of all pages first
    bool isWal = false;          ///< closing it would write to it (a checkpoint): open it read-only first
};

/// Inspects a database file before SQLite opens it, because SQLite would create a missing file, accept any bytes, and
/// write to another program's file when closing it. The pages of a file are looked at only if something else than this
/// program has written to it since that was done last; those of an own copy never. Errors: FolderMissing, NotAFolder,
/// FileMissing (or empty where one is required), SeveralLinks, CannotOpen, CannotWrite, NotADatabase, ForeignDatabase,
/// NewerDatabase, DatabaseDamaged.
domain::Result<FileAccess> inspect(const QString &file, IfMissing ifMissing, FileUse use = FileUse::Database);

/// The quick part of inspect(), for a file that the user offers: whether its first bytes are those of a database that
/// this program can open. False when they are not those of a database at all. Errors: CannotOpen, ForeignDatabase,
/// NewerDatabase, DatabaseDamaged.
domain::Result<bool> beginsAsDatabase(const QString &file);

/// Whether a file, by its real path, that cannot be opened as a database is what is left of one of this program: its
/// header still says so, or it is empty. False for one that this program has open, or that cannot be read.
bool isMarkedAsOurs(const QString &path);

} // namespace xushi::storage
