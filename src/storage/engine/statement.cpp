#include "storage/engine/statement.h"

#include "storage/engine/connection.h"
#include "storage/engine/lock_wait.h"
#include "storage/engine/query_pool.h"
#include "storage/engine/storage_exception.h"

#include <QSqlError>

namespace xushi::storage {

using namespace domain;

namespace {

constexpr qint64 smallestRow = 4; // its pointer in the page, its size and its key

/// SQLite does part of what a PRAGMA says when it is prepared.
bool isKept(const QString &sql)
{
    return !sql.startsWith(u"PRAGMA");
}

} // namespace

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection), m_pool(isKept(sql) ? connection.pool() : nullptr), m_sql(sql)
{
    if (const auto pool = m_pool.lock())
        if (auto prepared = pool->take(sql)) {
            m_query = std::move(*prepared);
            return;
        }
    m_query = QSqlQuery(connection.handle());
    m_query.setForwardOnly(true);
    LockWait wait(connection); // SQLite reads the tables' definitions
    while (!m_query.prepare(sql))
        wait.beforeNextTry(m_query.lastError());
}

Statement::~Statement()
{
    if (const auto pool = m_pool.lock())
        pool->keep(m_sql, std::move(m_query));
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection),
      m_pool(std::move(other.m_pool)),
      m_sql(std::move(other.m_sql)),
      m_query(std::move(other.m_query)),
      m_running(other.m_running),
      m_given(other.m_given),
      m_most(other.m_most)
{
    other.m_pool.reset();
}

Statement &Statement::bindValue(const char *name, const QVariant &value)
{
    m_query.bindValue(u':' + QLatin1StringView(name), value);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    // Qt binds a null QString as NULL, so make it an empty text.
    return bindValue(name, text.isNull() ? QStringLiteral("") : text);
}

Statement &Statement::bind(const char *name, QLatin1StringView text)
{
    return bindValue(name, QString(text));
}

Statement &Statement::bind(const char *name, qint64 number)
{
    return bindValue(name, QVariant::fromValue<qlonglong>(number));
}

Statement &Statement::bind(const char *name, QDate day)
{
    return bindValue(name, day.toString(Qt::ISODate));
}

Statement &Statement::bind(const char *name, const std::optional<Quantity> &quantity)
{
    return bindValue(name, quantity ? QVariant::fromValue<qlonglong>(quantity->millionths())
                                    : QVariant(QMetaType::fromType<qlonglong>()));
}

Statement &Statement::bindNumberOrNull(const char *name, std::optional<qint64> number)
{
    return bindValue(name,
                     number ? QVariant::fromValue<qlonglong>(*number) : QVariant(QMetaType::fromType<qlonglong>()));
}

Statement &Statement::bindTextOrNull(const char *name, const std::optional<QString> &text)
{
    return text ? bind(name, *text) : bindValue(name, QVariant(QMetaType::fromType<QString>()));
}

QString Statement::text(int column) const
{
    QString text = m_query.value(column).toString();
    account(text.size());
    return text;
}

QByteArray Statement::bytes(int column) const
{
    QByteArray bytes = m_query.value(column).toByteArray();
    account(bytes.size());
    return bytes;
}

void Statement::account(qint64 bytes) const
{
    constexpr qint64 unasked = qint64(32) * 1024 * 1024;
    constexpr qint64 timesRead = 4; // a column may be read several times, and so may a row that several others name
    m_given += bytes;
    if (m_given <= std::max(unasked, m_most))
        return;
    m_most = timesRead * m_connection.fileSize();
    if (m_given > std::max(unasked, m_most))
        fail(ErrorCode::DatabaseFailed,
             {m_connection.file(),
              QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "more is read from it than is in it"))});
}

void Statement::run()
{
    m_connection.requireFileInPlace();
    LockWait wait(m_connection);
    while (!m_query.exec())
        wait.beforeNextTry(m_query.lastError());
}

qint64 Statement::runCounting()
{
    run();
    return m_query.numRowsAffected();
}

bool Statement::next()
{
    if (!m_running) {
        run();
        m_running = true;
        m_given = 0;
    }
    if (m_query.next()) {
        account(smallestRow);
        return true;
    }
    if (m_query.lastError().isValid())
        throw StorageException(m_connection.meaning(m_query.lastError()));
    m_query.finish();
    m_running = false;
    return false;
}

std::optional<Quantity> Statement::quantity(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const auto quantity = Quantity::fromMillionths(number(column));
    if (!quantity)
        fail(ErrorCode::DatabaseDamaged,
             {m_connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "an amount is out of range"))});
    return quantity;
}

QStringList allTexts(Statement &statement)
{
    QStringList texts;
    while (statement.next())
        texts += statement.text(0);
    return texts;
}

} // namespace xushi::storage
