#pragma once

#include "storage/engine/connection.h"
#include "storage/engine/snapshot.h"
#include "storage/engine/storage_exception.h"
#include "storage/engine/transaction.h"

#include <memory>

namespace xushi::storage {

/// An open Xushi database with this program's schema, made by openDatabase(). The stores work on it. Belongs to the
/// thread that opened it.
class Database {
public:
    explicit Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    /// Runs `work` in a write transaction: commits when it returns a value, rolls back when it returns an error or
    /// throws.
    template <typename Work> auto write(Work &&work) -> decltype(work())
    {
        using Outcome = decltype(work());
        const auto attempt = guarded([&]() -> Outcome {
            Transaction transaction(*m_connection);
            Outcome outcome = work();
            if (outcome)
                transaction.commit();
            return outcome;
        });
        if (!attempt)
            return tl::unexpected<domain::Error>(attempt.error());
        return *attempt;
    }

    /// Runs `work` so that all its reads see one state of the file.
    template <typename Work> auto read(Work &&work) -> decltype(work())
    {
        using Outcome = decltype(work());
        auto attempt = guarded([&]() -> Outcome {
            const Snapshot snapshot(*m_connection);
            return work();
        });
        if (!attempt)
            return tl::unexpected<domain::Error>(attempt.error());
        return std::move(*attempt);
    }

    /// Whether the file can be read now; does not wait for another program that writes to it.
    [[nodiscard]] bool isReadable() const { return m_connection->isReadable(); }

    /// A number that changes when another connection has committed to the file.
    domain::Result<qint64> changeCounter();

    [[nodiscard]] const QString &file() const { return m_connection->file(); }
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// Whether the file lies on a drive of another computer, where two computers that write at once can destroy it.
    [[nodiscard]] bool isOnNetwork() const { return m_connection->hold() && m_connection->hold()->isOnNetwork(); }
    Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace xushi::storage
