#pragma once

#include <QtGlobal>

namespace xushi::storage {

class Connection;

/// Runs the statements of sql/<name>.sql one after the other; they hold no semicolon but at their ends, and no values.
/// Throws StorageException at the first that fails.
void runScript(Connection &connection, const char *name);

/// The same of statements that each have the one value :version.
void runScript(Connection &connection, const char *name, qint64 version);

} // namespace xushi::storage
