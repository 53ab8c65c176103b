#pragma once

#include "storage/database_file.h"
#include "storage/snapshot.h"
#include "storage/storage_exception.h"
#include "storage/transaction.h"

#include <memory>

namespace xushi::storage {

/// A Xushi database, open and of this program's schema; design section 7. The stores work on it.
/// Belongs to the thread that opened it.
class Database {
public:
    /// Opens `file`, making a new one or bringing an old one up to date. Errors: those of inspect(), and
    /// NotADatabase, ForeignDatabase, NewerDatabase, AlteredDatabase, ReadOnlyDatabase, DatabaseBusy, DiskFull,
    /// DatabaseDamaged,
    /// DatabaseFailed.
    static domain::Result<std::unique_ptr<Database>> open(const QString &file, IfMissing ifMissing);

    /// Runs `work` in a write transaction: committed when it returns a value, taken back whole when it
    /// returns an error or throws.
    template <typename Work> auto write(Work &&work) -> decltype(work())
    {
        using Outcome = decltype(work());
        const auto attempt = guarded([&]() -> Outcome {
            Transaction transaction(m_connection);
            Outcome outcome = work();
            if (outcome)
                transaction.commit();
            return outcome;
        });
        if (!attempt)
            return tl::unexpected<domain::Error>(attempt.error());
        return *attempt;
    }

    /// Runs `work`, all of whose reads see one state of the file.
    template <typename Work> auto read(Work &&work) -> decltype(work())
    {
        using Outcome = decltype(work());
        auto attempt = guarded([&]() -> Outcome {
            const Snapshot snapshot(m_connection);
            return work();
        });
        if (!attempt)
            return tl::unexpected<domain::Error>(attempt.error());
        return std::move(*attempt);
    }

    /// A number that changes when another connection has committed to the file.
    domain::Result<qint64> changeCounter();

    [[nodiscard]] const QString &file() const { return m_connection.file(); }
    [[nodiscard]] bool isReadOnly() const { return m_connection.isReadOnly(); }
    Connection &connection() { return m_connection; }

private:
    Database(const QString &file, Connection::Access access) : m_connection(file, access) {}

    Connection m_connection;
};

} // namespace xushi::storage
