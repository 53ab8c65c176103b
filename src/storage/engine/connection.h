#pragma once

#include "domain/values/error.h"
#include "storage/engine/file_hold.h"
#include "storage/engine/lock_watch.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;

namespace xushi::storage {

class QueryPool;

/// An open connection to one SQLite file, closed when it is destroyed. Belongs to the thread that made it.
/// Members throw StorageException.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Keeps `hold` (an OpenFile, for a file on disk) while the connection is open.
    Connection(const QString &file, Access access, std::unique_ptr<FileHold> hold = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Sets whom to tell of waiting for another program, and how to find the names of those that hold the file.
    void setLockWatch(std::shared_ptr<LockWatch> watch, std::function<QStringList()> holders);
    [[nodiscard]] const std::shared_ptr<LockWatch> &lockWatch() const { return m_lockWatch; }

    /// The programs that hold the file now; empty if unknown.
    [[nodiscard]] QStringList holders() const { return m_holders ? m_holders() : QStringList(); }

    /// That another program holds the file: DatabaseHeld, or DatabaseBusy where it is not known which.
    [[nodiscard]] domain::Error heldError() const;

    /// Whether a statement failed because another program holds the file.
    static bool isBusy(const QSqlError &error);

    /// Whether the file can be read now; does not wait for it.
    [[nodiscard]] bool isReadable() const;

    /// Runs one statement without values that returns no rows. Like all that follows, it waits while another program
    /// holds the file, as LockWait says.
    void run(const QString &sql, Meanwhile meanwhile = Meanwhile::Nothing);

    /// The first value of the first row of a statement without values, as a whole number.
    qint64 number(const QString &sql) const;

    /// Throws FileReplaced when the path leads to another file than the one that was opened. Within a transaction or a
    /// snapshot it was asked at the beginning.
    void requireFileInPlace() const;

    /// What is kept of the file; null for a database in memory.
    [[nodiscard]] FileHold *hold() const { return m_hold.get(); }

    /// The size in bytes, as SQLite sees the file.
    [[nodiscard]] qint64 fileSize() const;

    [[nodiscard]] QSqlDatabase handle() const;

    /// The prepared queries that wait for their next use.
    [[nodiscard]] const std::shared_ptr<QueryPool> &pool() const { return m_pool; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Whether a transaction or a snapshot is active; Transaction and Snapshot set it.
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    void setInTransaction(bool is) { m_isInTransaction = is; }

    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// The Error for a failed statement on this file.
    [[nodiscard]] domain::Error meaning(const QSqlError &error) const;

private:
    QString m_file;
    std::unique_ptr<FileHold> m_hold; ///< kept until the connection is closed
    QString m_name;
    Access m_access;
    bool m_isInTransaction = false;
    std::shared_ptr<LockWatch> m_lockWatch = std::make_shared<LockWatch>();
    std::function<QStringList()> m_holders;
    std::shared_ptr<QueryPool> m_pool;
};

} // namespace xushi::storage
