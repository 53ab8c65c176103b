#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace xushi::storage {

class Connection;

/// The schema of a database: each table and index by name, with its SQL as SQLite keeps it, whitespace normalised.
using SchemaObjects = QHash<QString, QString>;

SchemaObjects schemaObjects(Connection &connection);

/// SHA-256 of the file's schema, in hex: of all that requireObjects() compares.
QByteArray schemaFingerprint(Connection &connection);

/// Throws AlteredDatabase when the file's schema is not exactly this. A forged file may replace a table by a view that
/// never ends, add a trigger that writes, or drop constraints that this program relies on. SQLite would run these, so
/// call this before any other query.
void requireObjects(Connection &connection, const SchemaObjects &expected);

} // namespace xushi::storage
