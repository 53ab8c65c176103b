#pragma once

#include <QtGlobal>

namespace xushi::storage {

class Connection;

/// Runs the statements of sql/<name>.sql one after the other. Each ends with its only semicolon and has no values.
/// Throws StorageException at the first that fails.
void runScript(Connection &connection, const char *name);

/// The same for statements that each have one value, :version.
void runScript(Connection &connection, const char *name, qint64 version);

} // namespace xushi::storage
