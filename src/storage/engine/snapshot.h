#pragma once

namespace xushi::storage {

class Connection;

/// Makes all reads during its life see one state of the file, whatever other programs write meanwhile. Has no effect
/// inside a transaction or another snapshot. Members throw StorageException.
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
