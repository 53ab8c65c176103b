#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <utility>

namespace xushi::storage {

class Connection;

/// Runs the statements of sql/<name>.sql one after the other. Each ends with its only semicolon and has no values.
/// Throws StorageException at the first that fails.
void runScript(Connection &connection, const char *name);

/// A whole number for a script, by its name there.
using ScriptValue = std::pair<const char *, qint64>;

/// The same for statements that each have all of these values.
void runScript(Connection &connection, const char *name, std::initializer_list<ScriptValue> values);

} // namespace xushi::storage
