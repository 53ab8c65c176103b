#pragma once

#include "storage/engine/connection.h"

namespace xushi::storage {

/// The schema that this program writes (SQLite's user_version).
inline constexpr int schemaVersion = 1;

/// "XuSh", SQLite's application_id: tells our files from those of other programs.
inline constexpr quint32 applicationId = 0x58755368;

/// Throws, like bringUpToDate(), for a file that is not ours, is newer, or does not have the schema of its version.
/// Writes nothing.
void checkOwner(Connection &connection);

/// Sets up the connection (foreign keys, synchronous), then upgrades the file to schemaVersion, in one transaction.
/// Leaves a file of a newer version or of another program unchanged.
/// Throws NewerDatabase, ForeignDatabase, NotADatabase, AlteredDatabase and what the statements throw.
void bringUpToDate(Connection &connection);

} // namespace xushi::storage
