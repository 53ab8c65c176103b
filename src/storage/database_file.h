#pragma once

#include "storage/connection.h"

namespace xushi::storage {

enum class IfMissing { Create, Refuse };

/// Looks at a database file before SQLite does, which would make a missing one and accept any bytes.
/// Returns how it may be opened. Errors: FolderMissing, FileMissing, CannotOpen, NotADatabase.
domain::Result<Connection::Access> inspect(const QString &file, IfMissing ifMissing);

} // namespace xushi::storage
