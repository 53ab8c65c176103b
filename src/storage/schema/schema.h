#pragma once

#include "domain/values/error.h"
#include "storage/engine/connection.h"

#include <functional>

namespace xushi::storage {

/// The schema that this program writes (SQLite's user_version).
inline constexpr int schemaVersion = 2;

/// "XuSh", SQLite's application_id: tells our files from those of other programs.
inline constexpr quint32 applicationId = 0x58755368;

/// schemaFingerprint() of a file of this version that this version of SQLite made; another SQLite may keep the same
/// schema in other words.
inline constexpr char usualSchema[] = "7e6f3ba0aa3ff57a0d367d4ed9616f9c3a1d4d671c2853b24276e1ecea2147f5";

/// Keeps SQLite from running what a forged file brings along, as far as that goes.
void distrust(Connection &connection);

/// Throws, like bringUpToDate(), for a file that is not ours, is newer, or does not have the schema of its version.
/// Writes nothing.
void checkOwner(Connection &connection);

/// Called before a file of an older version is upgraded; nothing is upgraded when it fails.
using BeforeUpgrade = std::function<domain::Result<void>(Connection &connection)>;

/// Sets up the connection (foreign keys, synchronous), then upgrades the file to schemaVersion, in one transaction. An
/// interrupted upgrade is rolled back, and the next opening begins it again. Leaves a file of a newer version or of
/// another program unchanged.
/// Throws NewerDatabase, ForeignDatabase, NotADatabase, AlteredDatabase, what the statements and `before` throw.
void bringUpToDate(Connection &connection, const BeforeUpgrade &before = {});

} // namespace xushi::storage
