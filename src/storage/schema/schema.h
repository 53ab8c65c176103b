#pragma once

#include "storage/engine/connection.h"

namespace xushi::storage {

/// The schema that this program writes (SQLite's user_version).
inline constexpr int schemaVersion = 1;

/// "XuSh", SQLite's application_id: tells our files from those of other programs.
inline constexpr quint32 applicationId = 0x58755368;

/// Refuses what is not ours, or newer, or not made of what its version is made of, and writes nothing. Throws as
/// bringUpToDate().
void checkOwner(Connection &connection);

/// Sets the connection up as every one must be (foreign keys, synchronous), then brings the file to
/// schemaVersion, in one transaction. A file of a newer version or of another program is left byte for byte.
/// Throws NewerDatabase, ForeignDatabase, NotADatabase, AlteredDatabase and what the statements throw.
void bringUpToDate(Connection &connection);

} // namespace xushi::storage
