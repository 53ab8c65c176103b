#pragma once

namespace xushi::storage {

class Connection;

/// An atomic write: takes the file's write lock at once, waiting for it if need be, and rolls back when it is destroyed
/// unless commit() was called. Members throw StorageException.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace xushi::storage
