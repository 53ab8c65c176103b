#pragma once

#include "storage/file/open_files.h"

#include <QString>

namespace xushi::storage {

class Connection;

/// Attaches another database file, by its real path, to a connection, as "other" in its statements, for as long as this
/// object lives. Do not create one inside a transaction. Throws StorageException.
class Attached {
public:
    Attached(Connection &connection, const QString &file);
    ~Attached();
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    OpenFile m_file; ///< open until it is detached
    Connection &m_connection;
};

} // namespace xushi::storage
