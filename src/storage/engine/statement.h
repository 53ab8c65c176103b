#pragma once

#include "domain/values/quantity.h"

#include <QDate>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace xushi::storage {

class Connection;
class QueryPool;

/// One prepared statement of sql/. Every failure throws StorageException; no failure looks like "no rows".
/// No statement returns more bytes than the file holds: in a forged file many rows and texts may share one place.
/// Values are bound as text or 64-bit whole numbers only: Qt binds other numbers as text.
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, QLatin1StringView text);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, QDate day);
    Statement &bind(const char *name, const std::optional<domain::Quantity> &quantity);
    Statement &bindNumberOrNull(const char *name, std::optional<qint64> number);
    Statement &bindTextOrNull(const char *name, const std::optional<QString> &text);

    /// Runs a statement that returns no rows.
    void run();

    /// Runs the statement and returns how many rows it changed.
    qint64 runCounting();

    /// Moves to the next row. The first call runs the statement.
    bool next();

    /// Drops the rows that were not read: an open SELECT blocks other writers.
    void finish()
    {
        m_query.finish();
        m_running = false;
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::optional<domain::Quantity> quantity(int column) const;

private:
    Statement &bindValue(const char *name, const QVariant &value);
    void account(qint64 bytes) const;

    const Connection &m_connection;
    std::weak_ptr<QueryPool> m_pool; ///< the connection's; takes the query back
    QString m_sql;
    QSqlQuery m_query;
    bool m_running = false;
    mutable qint64 m_given = 0; ///< the least number of bytes that the returned rows take in the file
    mutable qint64 m_most = 0;  ///< the limit for m_given; 0 until so much was returned that it is needed
};

/// The first column of all rows.
QStringList allTexts(Statement &statement);

} // namespace xushi::storage
