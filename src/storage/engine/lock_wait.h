#pragma once

#include "storage/engine/lock_watch.h"

#include <QElapsedTimer>

class QSqlError;

namespace xushi::storage {

class Connection;

/// The waiting of one statement for a file that another program holds: short waits, so that it can be shown and given
/// up.
class LockWait {
public:
    explicit LockWait(const Connection &connection, Meanwhile meanwhile = Meanwhile::Nothing)
        : m_connection(connection), m_meanwhile(meanwhile)
    {
    }
    ~LockWait();
    LockWait(const LockWait &) = delete;
    LockWait &operator=(const LockWait &) = delete;

    /// Call when the statement has failed: waits a little, then returns, and the statement is to be tried again. Throws
    /// StorageException with what `error` means if it is another failure, and with WaitGivenUp, or DatabaseHeld (where
    /// the holder is unknown, DatabaseBusy) at the end of patience.
    void beforeNextTry(const QSqlError &error);

private:
    void begin();
    void tell();

    const Connection &m_connection;
    Meanwhile m_meanwhile;
    std::shared_ptr<LockWatch> m_watch; ///< once it waits
    QElapsedTimer m_waited;
    QElapsedTimer m_sinceLook; ///< for the holders
    std::optional<HeldFile> m_told;
};

} // namespace xushi::storage
