#include "storage/engine/connection.h"

#include "files/file_trouble.h"
#include "storage/engine/lock_wait.h"
#include "storage/engine/query_pool.h"
#include "storage/engine/storage_exception.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace xushi::storage {

using domain::ErrorCode;

namespace {

/// How long SQLite itself waits, in ms, for another program's write to end: as long as one usually takes. LockWait
/// waits longer, in steps, so that the waiting can be shown and given up.
constexpr auto openOptions = "QSQLITE_BUSY_TIMEOUT=50";

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html.
enum class Sqlite {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

constexpr auto diskFails = QT_TRANSLATE_NOOP("Causes", "the disk does not read or write properly");
constexpr auto pagesDisagree = QT_TRANSLATE_NOOP("Causes", "its pages do not fit together");
constexpr auto statementFails = QT_TRANSLATE_NOOP("Causes", "the database does not do what it is told");

QString cause(const char *text)
{
    return QString::fromLatin1(text);
}

/// Why SQLite could not make a file beside the database.
domain::Error unopened(const QString &file)
{
    domain::Error why = files::writeError(file);
    return why.code == ErrorCode::CannotWrite ? files::readOnlyError(file) : why;
}

} // namespace

Connection::Connection(const QString &file, Access access, std::unique_ptr<FileHold> hold)
    : m_file(file),
      m_hold(std::move(hold)),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_access(access),
      m_pool(std::make_shared<QueryPool>())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QLatin1StringView(openOptions);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(file);
    if (!database.open()) {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        domain::Error why = access == Access::ReadWrite ? files::writeError(file) : files::readError(file);
        throw StorageException(std::move(why));
    }
}

Connection::~Connection()
{
    m_pool.reset(); // a query keeps its database open
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::requireFileInPlace() const
{
    if (m_hold && !m_isInTransaction && !m_hold->isInPlace())
        fail(ErrorCode::FileReplaced, {m_file});
}

void Connection::setLockWatch(std::shared_ptr<LockWatch> watch, std::function<QStringList()> holders)
{
    if (watch)
        m_lockWatch = std::move(watch);
    m_holders = std::move(holders);
}

domain::Error Connection::heldError() const
{
    const QStringList programs = holders();
    if (programs.isEmpty())
        return {ErrorCode::DatabaseBusy, {m_file}};
    return {ErrorCode::DatabaseHeld, {m_file, programs.join(QStringLiteral(", "))}};
}

bool Connection::isBusy(const QSqlError &error)
{
    return static_cast<Sqlite>(error.nativeErrorCode().toInt() & 0xFF) == Sqlite::Busy;
}

bool Connection::isReadable() const
{
    QSqlQuery query(handle());
    return query.exec(QStringLiteral("PRAGMA schema_version")) || !isBusy(query.lastError());
}

void Connection::run(const QString &sql, Meanwhile meanwhile)
{
    requireFileInPlace();
    QSqlQuery query(handle());
    LockWait wait(*this, meanwhile);
    while (!query.exec(sql))
        wait.beforeNextTry(query.lastError());
}

qint64 Connection::fileSize() const
{
    return number(QStringLiteral("PRAGMA page_count")) * number(QStringLiteral("PRAGMA page_size"));
}

qint64 Connection::number(const QString &sql) const
{
    requireFileInPlace();
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    LockWait wait(*this);
    while (!query.exec(sql))
        wait.beforeNextTry(query.lastError());
    if (!query.next())
        throw StorageException(meaning(query.lastError()));
    return query.value(0).toLongLong();
}

domain::Error Connection::meaning(const QSqlError &error) const
{
    constexpr int movedAway = 8 | (4 << 8); // SQLITE_READONLY_DBMOVED, between two looks of ours
    const int code = error.nativeErrorCode().toInt();
    if (code == movedAway)
        return {ErrorCode::FileReplaced, {m_file}};
    const int primary = code & 0xFF;
    switch (static_cast<Sqlite>(primary)) {
    case Sqlite::Busy:
    case Sqlite::Locked:
        return {ErrorCode::DatabaseBusy, {m_file}};
    case Sqlite::ReadOnly:
        return files::readOnlyError(m_file);
    case Sqlite::Full:
        return {ErrorCode::DiskFull, {m_file}};
    case Sqlite::NotADatabase:
        return {ErrorCode::NotADatabase, {m_file}};
    case Sqlite::CannotOpen: // the journal beside the file cannot be made
        return unopened(m_file);
    case Sqlite::InputOutput:
        return {ErrorCode::DatabaseFailed, {m_file, cause(diskFails), error.databaseText()}};
    case Sqlite::Corrupt:
        return {ErrorCode::DatabaseDamaged, {m_file, cause(pagesDisagree), error.databaseText()}};
    }
    return {ErrorCode::DatabaseFailed, {m_file, cause(statementFails), error.databaseText()}};
}

} // namespace xushi::storage
