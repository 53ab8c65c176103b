#include "storage/file/database_file.h"

#include "files/file_trouble.h"
#include "files/real_path.h"
#include "storage/file/companions.h"
#include "storage/file/open_files.h"
#include "storage/file/page_graph_check.h"
#include "storage/schema/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace xushi::storage {

using namespace domain;

namespace {

/// The error with which a file is refused that cannot be read, as the one of opening it.
Error openError(const QString &file)
{
    Error error = files::readError(file);
    if (error.code == ErrorCode::CannotRead)
        error.code = ErrorCode::CannotOpen;
    return error;
}

/// The layout of SQLite's file header, https://www.sqlite.org/fileformat.html.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
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

/// The page size of a real database is a power of two from 512 on; another file may have any bytes there.
bool hasPageSize(const QByteArray &header)
{
    const qint64 size = pageSize(header);
    return size >= 512 && (size & (size - 1)) == 0;
}

/// Whether the power failed while the file was being created: its first bytes never reached the disk, but its rollback
/// journal did. SQLite then uses the journal to empty the file again.
bool isHalfMade(const QByteArray &header, const QString &file)
{
    QFile journal(file + QStringLiteral("-journal"));
    return header.count('\0') == header.size() && journal.open(QIODevice::ReadOnly)
           && journal.read(journalMagic.size()) == journalMagic;
}

/// File format versions above today's, which no program writes yet: SQLite would open such a file read-only, or
/// not recognise it at all.
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
        return failure(ErrorCode::DatabaseDamaged,
                       {file, QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its format version is impossible"))});
    return {};
}

/// Whether a page of the file seems to be used twice. Looks at the pages only if they are not known.
bool looksForged(QFile &bytes, const QByteArray &header, const QString &path, FileUse use)
{
    if (header.isEmpty() || use == FileUse::OwnCopy || use == FileUse::Glancing)
        return false;
    const KnownPages known(path);
    const auto before = stateOf(bytes.handle());
    if (before && known.has(*before))
        return false;
    if (hasPageUsedTwice(bytes, pageSize(header)))
        return true;
    const auto after = stateOf(bytes.handle());
    if (use == FileUse::Database && before && after && before->isSame(*after))
        known.remember(*before);
    return false;
}

/// What stands in the way of a file that does not exist.
Result<FileAccess> missing(const QString &file, const QString &path, IfMissing ifMissing)
{
    if (ifMissing == IfMissing::Refuse)
        return failure(ErrorCode::FileMissing, {file});
    if (files::isProtected(QFileInfo(path).absolutePath()))
        return failure(
            ErrorCode::CannotWrite,
            {file, QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "nothing may be written to its folder"))});
    if (const auto may = mayHoldDatabase(path); !may)
        return tl::unexpected<Error>(may.error());
    return FileAccess{path};
}

} // namespace

Result<FileAccess> inspect(const QString &file, IfMissing ifMissing, FileUse use)
{
    const QString path = files::realPath(file);
    const QFileInfo info(path);
    if (const auto reachable = files::requireFolder(path); !reachable)
        return tl::unexpected<Error>(reachable.error());
    if (info.isDir())
        return failure(ErrorCode::CannotOpen, {file, files::notAFile(path)});
    if (const auto safe = requireSafeCompanions(path); !safe)
        return tl::unexpected<Error>(safe.error());
    if (!info.exists())
        return missing(file, path, ifMissing);
    if (!info.isFile())
        return failure(ErrorCode::NotADatabase, {file});
    // Under its other names the file would be without its rollback journal.
    if (const int names = files::nameCount(path); names > 1)
        return failure(ErrorCode::SeveralLinks, {file, QString::number(names)});
    const bool isLocked = files::isProtected(path) || files::isProtected(info.absolutePath());
    const auto access = isLocked ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
    const ByteAccess bytesOfFile(path);
    if (bytesOfFile.isOpenAsDatabase())
        return FileAccess{path, access}; // it was checked when it was opened
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected<Error>(openError(file));
    const QByteArray header = bytes.read(headerSize);
    if (ifMissing == IfMissing::Create && isHalfMade(header, path))
        return FileAccess{path};
    // An empty file is a new database. Where a database is required, an empty file means that it was lost.
    if (header.isEmpty() ? ifMissing == IfMissing::Refuse : !header.startsWith(magic))
        return failure(ErrorCode::NotADatabase, {file});
    if (const auto ours = checkHeader(header, file); !ours)
        return tl::unexpected<Error>(ours.error());
    return FileAccess{path, access, looksForged(bytes, header, path, use), isWal(header)};
}

Result<bool> beginsAsDatabase(const QString &file)
{
    const QString path = files::realPath(file);
    const ByteAccess bytesOfFile(path);
    if (bytesOfFile.isOpenAsDatabase())
        return true;
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected<Error>(openError(file));
    const QByteArray header = bytes.read(headerSize);
    if (!header.startsWith(magic))
        return false;
    if (const auto ours = checkHeader(header, file); !ours)
        return tl::unexpected<Error>(ours.error());
    return true;
}

bool isMarkedAsOurs(const QString &path)
{
    const ByteAccess bytesOfFile(path);
    QFile bytes(path);
    if (bytesOfFile.isOpenAsDatabase() || !QFileInfo(path).isFile()
        || !bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray header = bytes.read(headerSize);
    return header.isEmpty() || (header.size() == headerSize && numberAt(header, applicationIdAt) == applicationId);
}

} // namespace xushi::storage
