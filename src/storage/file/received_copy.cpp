#include "storage/file/received_copy.h"

#include "files/file_trouble.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/database_copy.h"
#include "storage/file/database_opening.h"
#include "storage/file/file_sync.h"
#include "storage/schema/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace xushi::storage {

using namespace domain;

namespace {

QString copyIn(const NewFolder &folder)
{
    return folder.path() + QStringLiteral("/copy.db");
}

/// Whether SQLite had to write to the file, or beside it, before it could read it.
bool needsWriting(ErrorCode code)
{
    return code == ErrorCode::ReadOnlyDatabase || code == ErrorCode::ReadOnlyFolder || code == ErrorCode::CannotWrite
           || code == ErrorCode::CannotOpen;
}

/// Makes SQLite look at the file, under its lock.
std::unique_ptr<Connection> readable(const FileAccess &source, Connection::Access access)
{
    auto connection = connect(source.file, access, {.use = FileUse::Comparing});
    distrust(*connection);
    connection->number(QStringLiteral("PRAGMA schema_version"));
    return connection;
}

/// A connection to the source that can read it: read-only, unless a write to it was broken off.
std::unique_ptr<Connection> reading(const FileAccess &source)
{
    try {
        return readable(source, Connection::Access::ReadOnly);
    } catch (const StorageException &exception) {
        if (!needsWriting(exception.error().code))
            throw;
        if (source.access == Connection::Access::ReadOnly)
            fail(ErrorCode::UnfinishedWrite, {source.file});
    }
    return readable(source, Connection::Access::ReadWrite);
}

void refuseLongRows(Connection &connection)
{
    if (connection.number(QStringLiteral("PRAGMA user_version")) == 0)
        return; // nobody's, and empty
    Statement select(connection, sqlText("journal_too_long"));
    if (!select.next())
        return;
    const QString id = select.text(0).left(100); // which may be anything
    select.finish();
    fail(ErrorCode::MalformedRow,
         {connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "it is longer than 1 MB")), id});
}

void requireOurs(Connection &connection, const FileAccess &source, Expected expected)
{
    if (source.needsPageCheck)
        requireSoundPages(connection);
    checkOwner(connection);
    if (expected == Expected::ShortRows)
        refuseLongRows(connection);
}

Result<void> copyBySqlite(const FileAccess &source, const QString &copy, Expected expected)
{
    const auto copied = guarded([&] {
        const auto connection = reading(source);
        requireOurs(*connection, source, expected);
        return vacuumInto(*connection, copy, copy);
    });
    return copied ? *copied : tl::unexpected<Error>(copied.error());
}

/// The bytes of a file, as they were at one time.
Result<void> copyUnchanged(const QString &file, const QString &copy)
{
    const auto state = [&] {
        const QFileInfo info(file);
        return std::tuple(info.size(), info.lastModified(), info.metadataChangeTime());
    };
    const auto before = state();
    auto copied = copyFile(file, copy);
    if (copied && state() != before)
        return failure(ErrorCode::DatabaseBusy, {file});
    return copied;
}

/// SQLite reads a file with a write-ahead log only where it can write beside it. Where nothing can be written, it reads
/// a copy of both, which hardly anybody changes meanwhile.
Result<void> copyProtectedWal(const FileAccess &source, const QString &copy, Expected expected)
{
    const QString log = QStringLiteral("-wal");
    const QString raw = copy + QStringLiteral(".raw");
    auto copied = copyUnchanged(source.file, raw);
    if (copied && QFileInfo::exists(source.file + log))
        copied = copyUnchanged(source.file + log, raw + log);
    if (copied)
        copied = copyBySqlite({raw, Connection::Access::ReadWrite, source.needsPageCheck, true}, copy, expected);
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(raw + QLatin1StringView(part));
    if (copied || copied.error().args.value(0) != raw)
        return copied;
    Error about = copied.error();
    about.args[0] = source.file;
    return tl::unexpected<Error>(std::move(about));
}

} // namespace

ReceivedCopy::ReceivedCopy(NewFolder folder, IntegrityReport report)
    : m_folder(std::move(folder)), m_report(std::move(report))
{
}

Result<ReceivedCopy> ReceivedCopy::take(const QString &file, const QString &folder, Expected expected)
{
    const auto source = inspect(file, IfMissing::Refuse, FileUse::Comparing);
    if (!source)
        return tl::unexpected<Error>(source.error());
    clearLeftovers(folder);
    auto own = NewFolder::in(folder);
    if (!own)
        return tl::unexpected<Error>(own.error());
    const QString copy = copyIn(*own);
    const bool isProtectedWal = source->isWal && source->access == Connection::Access::ReadOnly;
    const auto copied =
        isProtectedWal ? copyProtectedWal(*source, copy, expected) : copyBySqlite(*source, copy, expected);
    if (!copied)
        return tl::unexpected<Error>(copied.error());
    QFile::setPermissions(copy, QFile::permissions(source->file) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto report = examineCopy(copy, source->file);
    if (!report)
        return tl::unexpected<Error>(report.error());
    return ReceivedCopy(std::move(*own), std::move(*report));
}

QString ReceivedCopy::copy() const
{
    return copyIn(m_folder);
}

Result<std::unique_ptr<Database>> ReceivedCopy::open() const
{
    return openDatabase(copy(), IfMissing::Refuse, {.use = FileUse::OwnCopy});
}

} // namespace xushi::storage
