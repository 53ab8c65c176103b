#include "storage/file/database_file.h"

#include "storage/file/open_files.h"
#include "storage/file/page_graph_check.h"
#include "storage/schema/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace xushi::storage {

using namespace domain;

namespace {

/// WriteUser is left out: it says what the system lets us do, not what the file says.
constexpr QFileDevice::Permissions anyWrite =
    QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// A file or folder that nobody may write to stays untouched even where the system would let us (as it does
/// an administrator): somebody set it so.
bool isProtected(const QFileInfo &info)
{
    return !(info.permissions() & anyWrite) || !info.isWritable();
}

/// Where SQLite keeps what in a file's first bytes, https://www.sqlite.org/fileformat.html.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype schemaFormatAt = 44;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 numberAt(const QByteArray &header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

bool isWal(const QByteArray &header)
{
    constexpr char wal = 2;
    return header.size() == headerSize && header[writeVersionAt] == wal;
}

qint64 pageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return size == 1 ? 65'536 : size;
}

/// A power of two from 512 on: what only begins like a database has anything there.
bool hasPageSize(const QByteArray &header)
{
    const qint64 size = pageSize(header);
    return size >= 512 && (size & (size - 1)) == 0;
}

/// Whether the power went off under a file while it was made: its first bytes never reached the disk, but the rollback
/// journal beside it did, by which SQLite takes the file back to nothing.
bool isHalfMade(const QByteArray &header, const QString &file)
{
    QFile journal(file + QStringLiteral("-journal"));
    return header.count('\0') == header.size() && journal.open(QIODevice::ReadOnly)
           && journal.read(journalMagic.size()) == journalMagic;
}

/// Versions of the file format beyond those of today, which no program has written yet: SQLite would take the file for
/// one that must not be written to, or for none at all.
bool hasFutureFormat(const QByteArray &header)
{
    constexpr quint8 newest = 2;
    constexpr quint32 newestOfSchema = 4;
    return static_cast<quint8>(header[writeVersionAt]) > newest || static_cast<quint8>(header[readVersionAt]) > newest
           || numberAt(header, schemaFormatAt) > newestOfSchema;
}

/// Refuses another program's file, a newer one of ours and one with a damaged header before SQLite touches them.
Result<void> checkHeader(const QByteArray &header, const QString &file)
{
    if (header.size() < headerSize || !hasPageSize(header))
        return header.isEmpty() ? Result<void>() : failure(ErrorCode::NotADatabase, {file});
    const quint32 owner = numberAt(header, applicationIdAt);
    const bool isNobodys = owner == 0 && !isWal(header);
    if (owner != applicationId && !isNobodys)
        return failure(ErrorCode::ForeignDatabase, {file});
    const auto version = static_cast<qint32>(numberAt(header, userVersionAt));
    if (owner == applicationId && version > schemaVersion)
        return failure(ErrorCode::NewerDatabase, {file, QString::number(version), QString::number(schemaVersion)});
    if (owner == applicationId && hasFutureFormat(header))
        return failure(ErrorCode::DatabaseDamaged, {file, QStringLiteral("impossible file format version")});
    return {};
}

} // namespace

Result<FileAccess> inspect(const QString &file, IfMissing ifMissing)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FolderMissing, {QDir::toNativeSeparators(folder.absoluteFilePath()), file});
    if (info.isDir())
        return failure(ErrorCode::CannotOpen, {file, QStringLiteral("it is a folder")});
    if (!info.exists()) {
        if (ifMissing == IfMissing::Refuse)
            return failure(ErrorCode::FileMissing, {file});
        if (isProtected(folder))
            return failure(ErrorCode::CannotWrite, {file, QStringLiteral("the folder is read-only")});
        return FileAccess{Connection::Access::ReadWrite};
    }
    if (!info.isFile())
        return failure(ErrorCode::NotADatabase, {file});
    const bool isLocked = isProtected(info) || isProtected(folder);
    const auto access = isLocked ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
    const FileLook look(file);
    if (look.isOpenAsDatabase())
        return FileAccess{access}; // and was looked at then
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotOpen, {file, bytes.errorString()});
    const QByteArray header = bytes.read(headerSize);
    if (ifMissing == IfMissing::Create && isHalfMade(header, file))
        return FileAccess{Connection::Access::ReadWrite};
    // An empty file is a database that nothing was written to yet; where there must be one, it is a lost one.
    if (header.isEmpty() ? ifMissing == IfMissing::Refuse : !header.startsWith(magic))
        return failure(ErrorCode::NotADatabase, {file});
    if (const auto ours = checkHeader(header, file); !ours)
        return tl::unexpected<Error>(ours.error());
    const bool needsPageCheck = !header.isEmpty() && hasPageUsedTwice(bytes, pageSize(header));
    return FileAccess{access, needsPageCheck, isWal(header)};
}

Result<bool> beginsAsDatabase(const QString &file)
{
    const FileLook look(file);
    if (look.isOpenAsDatabase())
        return true;
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotOpen, {file, bytes.errorString()});
    const QByteArray header = bytes.read(headerSize);
    if (!header.startsWith(magic))
        return false;
    if (const auto ours = checkHeader(header, file); !ours)
        return tl::unexpected<Error>(ours.error());
    return true;
}

} // namespace xushi::storage
