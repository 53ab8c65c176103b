#pragma once

#include "domain/values/error.h"

#include <QString>

namespace xushi::storage {

class Connection;

/// The lineage of a database of any version (docs/semantics.md, Lineage); empty for one without rows and plans. Call
/// checkOwner() before. Throws StorageException.
QString lineageIn(Connection &connection);

/// The same of a file, which is only read. Does not wait for another program. Errors: those of inspect() and of the
/// database.
domain::Result<QString> lineageOf(const QString &file);

/// Whether a copy of a database has as many rows as the database, and the same one last; false where one of them cannot
/// be read.
bool isOfSameState(Connection &connection, const QString &copy);

/// The number of rows in the journal of a database of any version. Errors: those of the database.
domain::Result<qint64> rowsIn(Connection &connection);

} // namespace xushi::storage
