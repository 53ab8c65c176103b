#pragma once

#include "storage/file/integrity.h"

namespace xushi::storage {

class Connection;
class Database;

/// Writes a compact copy of the database, as it is now, to `target`. The copy is written beside `target`, synced,
/// checked row by row, and then moved into place. Symbolic links are followed; a database at `target` is replaced only
/// if nobody has it open and all of its rows are here. Errors: SameDatabase; those of mayReplace(); FaultyDatabase with
/// the findings, and nothing is written; DiskFull, CannotWrite, FolderMissing, and those of the database.
domain::Result<IntegrityReport> copyDatabase(Database &database, const QString &target);

/// Keeps the database in `file` as it is, in `target`, a new file: a copy made by SQLite, whose rows are not checked;
/// byte for byte only where SQLite cannot read it any more or finds its pages at fault. Errors: DiskFull, CannotWrite,
/// CannotRead, FileExists.
domain::Result<void> keepDatabase(const QString &file, const QString &target);

/// Whether the database in `file`, a real path, which is missing or cannot be read any more, can make way for another
/// one. Errors: CannotWrite, DatabaseOpen.
domain::Result<void> mayPutAside(const QString &file);

/// Puts a copy of `backup` in the place of such a database. Errors: DatabaseOpen; FileExists, where a missing one has
/// come back; DiskFull, CannotWrite.
domain::Result<void> putInPlace(const QString &backup, const QString &target);

/// Checks every row of `file`, an own copy, after bringing it up to date. Errors: those of openDatabase();
/// FaultyDatabase or, where a row is at fault, MalformedRow, about `original`.
domain::Result<IntegrityReport> examineCopy(const QString &file, const QString &original);

/// Writes a compact copy of what the connection's file holds into `copy`, an empty file, for `target`. Errors:
/// FaultyDatabase, where SQLite finds its pages at fault; DiskFull, CannotWrite, and those of the database.
domain::Result<void> vacuumInto(Connection &connection, const QString &copy, const QString &target);

} // namespace xushi::storage
