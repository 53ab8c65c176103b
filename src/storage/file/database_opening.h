#pragma once

#include "storage/engine/database.h"
#include "storage/file/database_file.h"
#include "storage/schema/schema.h"

namespace xushi::storage {

/// How a database is opened.
struct OpenOptions {
    FileUse use = FileUse::Database;
    std::shared_ptr<LockWatch> watch = {}; ///< told where the opening, and later a statement, waits for another program
    BeforeUpgrade beforeUpgrade = {};      ///< called before a file of an older version is upgraded
};

/// Opens `file`, making a new one or bringing an old one up to date. Symbolic links are followed here, once: the
/// database's file() is the real one. Errors: those of inspect(), and NotADatabase, ForeignDatabase, NewerDatabase,
/// AlteredDatabase, NoLocks, FileReplaced, ReadOnlyDatabase, DatabaseBusy, DiskFull, DatabaseDamaged, DatabaseFailed.
domain::Result<std::unique_ptr<Database>> openDatabase(const QString &file, IfMissing ifMissing,
                                                       const OpenOptions &options = {});

/// A connection to a file that inspect() let pass, `file` being its real path. Throws StorageException.
std::unique_ptr<Connection> connect(const QString &file, Connection::Access access, const OpenOptions &options);

/// Throws DatabaseFailed with the first fault that SQLite finds in the pages, each of which it looks at once.
void requireSoundPages(Connection &connection);

} // namespace xushi::storage
