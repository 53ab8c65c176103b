#pragma once

namespace xushi::storage {

class Connection;

/// A write that is whole or not at all: takes the file's write lock at once, and takes everything back
/// at the end of its life unless commit() was called. Members throw StorageException.
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
