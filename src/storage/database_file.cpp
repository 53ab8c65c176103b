#include "storage/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xushi::storage {

using namespace domain;

namespace {

/// WriteUser is left out: it says what the system lets us do, not what the file says.
constexpr QFileDevice::Permissions anyWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// A file or folder that nobody may write to stays untouched even where the system would let us (as it does
/// an administrator): somebody set it so.
bool isProtected(const QFileInfo &info)
{
    return !(info.permissions() & anyWrite) || !info.isWritable();
}

bool beginsAsSqlite(const QByteArray &start)
{
    return start == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

Result<Connection::Access> inspect(const QString &file, IfMissing ifMissing)
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
        return Connection::Access::ReadWrite;
    }
    if (!info.isFile())
        return failure(ErrorCode::NotADatabase, {file});
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, {file, bytes.errorString()});
    const QByteArray start = bytes.read(16);
    // An empty file is a database that nothing was written to yet.
    if (!start.isEmpty() && !beginsAsSqlite(start))
        return failure(ErrorCode::NotADatabase, {file});
    return isProtected(info) || isProtected(folder) ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
}

} // namespace xushi::storage
