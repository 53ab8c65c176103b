#pragma once

#include <QHash>
#include <QString>

namespace xushi::storage {

class Connection;

/// What a database is made of: each table and index by name, with its text as SQLite keeps it, blanks evened out.
using SchemaObjects = QHash<QString, QString>;

SchemaObjects schemaObjects(Connection &connection);

/// Throws AlteredDatabase where the file is not made of just these. A table may have been put in another's place: a
/// view that never ends, a trigger that writes, a table without the constraints that everything here counts on. SQLite
/// runs what such a file says, so nothing is asked of it before this.
void requireObjects(Connection &connection, const SchemaObjects &expected);

} // namespace xushi::storage
