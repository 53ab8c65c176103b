#pragma once

#include "domain/quantity.h"

#include <QDate>
#include <QSqlQuery>

#include <optional>

namespace xushi::storage {

class Connection;

/// One prepared statement of sql/. Every failure throws StorageException; no failure reads as "no rows".
/// More than is in the file is given out by none: rows and texts of a made-up file may lie in one place, all of them.
/// Values are bound as text or 64-bit whole numbers only: Qt binds other numbers as text.
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, QLatin1StringView text);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, QDate day);
    Statement &bind(const char *name, const std::optional<domain::Quantity> &quantity);
    Statement &bindTextOrNull(const char *name, const std::optional<QString> &text);

    /// Runs it; for statements without rows.
    void run();

    /// Runs it; how many rows it changed.
    qint64 runCounting();

    /// The next row, running the statement at the first call.
    bool next();

    /// Lets go of the rows that were not read: an open SELECT blocks another writer.
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
    QSqlQuery m_query;
    bool m_running = false;
    mutable qint64 m_given = 0; ///< bytes that the rows took in the file at least
    mutable qint64 m_most = 0;  ///< more than the file can hold; 0 while so little was given that nobody asked
};

/// The first column of all rows.
QStringList allTexts(Statement &statement);

} // namespace xushi::storage
