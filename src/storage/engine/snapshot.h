#pragma once

namespace xushi::storage {

class Connection;

/// Reads that belong together see one state of the file, whatever other programs write meanwhile. Within a
/// transaction or another snapshot it adds nothing. Members throw StorageException.
class Snapshot {
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_isOutermost;
};

} // namespace xushi::storage
