#pragma once

#include <QString>

namespace xushi::storage {

class Connection;

/// Another database file beside a connection's own, called "other" in its statements until this goes. Not within a
/// transaction. Throws StorageException.
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
