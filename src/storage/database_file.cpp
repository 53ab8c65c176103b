#include "storage/database_file.h"

#include "storage/page_tangle.h"
#include "storage/schema.h"

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
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
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

/// Refuses another program's file and a newer one of ours before SQLite touches them.
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
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotOpen, {file, bytes.errorString()});
    const QByteArray header = bytes.read(headerSize);
    // An empty file is a database that nothing was written to yet; where there must be one, it is a lost one.
    if (header.isEmpty() ? ifMissing == IfMissing::Refuse : !header.startsWith(magic))
        return failure(ErrorCode::NotADatabase, {file});
    if (const auto ours = checkHeader(header, file); !ours)
        return tl::unexpected<Error>(ours.error());
    const bool isLocked = isProtected(info) || isProtected(folder);
    const bool isTangled = !header.isEmpty() && hasPageUsedTwice(bytes, pageSize(header));
    return FileAccess{isLocked ? Connection::Access::ReadOnly : Connection::Access::ReadWrite, isTangled,
                      isWal(header)};
}

} // namespace xushi::storage
