#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;

namespace xushi::storage {

/// An open connection to one SQLite file, closed at the end of its life. Belongs to the thread that made it.
/// Members throw StorageException.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// `hold` lives as long as the connection is open: what a file on disk needs beside its connection (OpenFile).
    Connection(const QString &file, Access access, std::shared_ptr<const void> hold = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement that has no values and no rows.
    void run(const QString &sql);

    /// The first value of the first row of a statement without values, as a whole number.
    qint64 number(const QString &sql) const;

    /// In bytes, as SQLite sees the file.
    [[nodiscard]] qint64 fileSize() const;

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Whether a transaction or a snapshot is under way; these two keep it.
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    void setInTransaction(bool is) { m_isInTransaction = is; }

    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// What a failure of a statement on this file means to a user.
    [[nodiscard]] domain::Error meaning(const QSqlError &error) const;

private:
    QString m_file;
    std::shared_ptr<const void> m_hold; ///< until the connection is closed
    QString m_name;
    Access m_access;
    bool m_isInTransaction = false;
};

} // namespace xushi::storage
