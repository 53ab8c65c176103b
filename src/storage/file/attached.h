#pragma once

#include <QString>

namespace xushi::storage {

class Connection;

/// Attaches another database file to a connection, as "other" in its statements, for as long as this object lives. Do
/// not create one inside a transaction. Throws StorageException.
class Attached {
public:
    Attached(Connection &connection, const QString &file);
    ~Attached();
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    Connection &m_connection;
};

} // namespace xushi::storage
