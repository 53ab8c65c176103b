#include "files/file_trouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xushi::files {

using namespace domain;

namespace {

QString cause(const char *text)
{
    return QString::fromLatin1(text);
}

/// The words for a number of the system.
QString causeOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return cause(QT_TRANSLATE_NOOP("Causes", "permission is denied"));
    case EROFS:
        return cause(QT_TRANSLATE_NOOP("Causes", "the disk is read-only"));
    case EISDIR:
        return cause(QT_TRANSLATE_NOOP("Causes", "a folder has this name"));
    case ENAMETOOLONG:
        return cause(QT_TRANSLATE_NOOP("Causes", "the name is too long"));
    case EFBIG:
        return cause(QT_TRANSLATE_NOOP("Causes", "the file is larger than the disk can hold"));
    case EBUSY:
#ifdef ETXTBSY
    case ETXTBSY:
#endif
        return cause(QT_TRANSLATE_NOOP("Causes", "another program is using it"));
    case EIO:
        return cause(QT_TRANSLATE_NOOP("Causes", "the disk does not read or write properly"));
    case EMFILE:
    case ENFILE:
        return cause(QT_TRANSLATE_NOOP("Causes", "too many files are open"));
#ifdef ELOOP
    case ELOOP:
        return cause(QT_TRANSLATE_NOOP("Causes", "the link leads in a circle"));
#endif
    case EXDEV:
        return cause(QT_TRANSLATE_NOOP("Causes", "the disk is another one"));
    case ENOENT: // on making a file in a folder that is there, such as /proc
    case ENODEV:
    case ENXIO:
    case EINVAL:
    case ENOSYS:
    case ENOTSUP:
        return cause(QT_TRANSLATE_NOOP("Causes", "no file can be made there"));
    default:
        return cause(QT_TRANSLATE_NOOP("Causes", "the system gives no reason"));
    }
}

bool isFull(int number)
{
#ifdef EDQUOT
    if (number == EDQUOT)
        return true;
#endif
    return number == ENOSPC;
}

/// Tries to write a file in a folder, and takes it away again; the system's number if that fails, else 0.
int tryIn(const QString &folder)
{
#ifdef Q_OS_UNIX
    QByteArray name = QFile::encodeName(folder + QStringLiteral("/.xushi-try-XXXXXX"));
    const int handle = ::mkstemp(name.data());
    if (handle < 0)
        return errno;
    const QByteArray some(4'096, 'x');
    constexpr int times = 16;
    int number = 0;
    for (int i = 0; i < times && number == 0; ++i) {
        const auto written = ::write(handle, some.constData(), static_cast<std::size_t>(some.size()));
        number = written < 0 ? errno : 0; // after a short write, the next one says why
    }
    ::close(handle);
    ::unlink(name.constData());
    return number;
#else
    QTemporaryFile file(folder + QStringLiteral("/xushi-XXXXXX"));
    return file.open() ? 0 : EACCES;
#endif
}

/// The system's number if it does not let a file be used so; 0 if it does.
int accessNumber([[maybe_unused]] const QString &path, bool toWrite)
{
#ifdef Q_OS_UNIX
    return ::access(QFile::encodeName(path).constData(), toWrite ? W_OK : R_OK) == 0 ? 0 : errno;
#else
    const QFileInfo info(path);
    return (toWrite ? info.isWritable() : info.isReadable()) ? 0 : EACCES;
#endif
}

bool isDiskFull(const QString &folder)
{
    constexpr qint64 nothingLeft = 65'536;
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < nothingLeft;
}

} // namespace

Result<void> requireFolder(const QString &file)
{
    const QFileInfo info(absolutePath(file));
    const QFileInfo folder(info.absolutePath());
    if (folder.isDir())
        return {};
    // What stands highest on the way and is no folder is where the path goes wrong.
    QFileInfo above = folder;
    while (!above.exists() && !above.isRoot())
        above = QFileInfo(above.absolutePath());
    if (above.exists() && !above.isDir())
        return failure(ErrorCode::NotAFolder, {QDir::toNativeSeparators(above.filePath()), file});
    return failure(ErrorCode::FolderMissing, {QDir::toNativeSeparators(folder.filePath()), info.fileName()});
}

QString notAFile(const QString &path)
{
    const QFileInfo info(absolutePath(path));
    if (!info.exists() || info.isFile())
        return {};
    return info.isDir() ? causeOf(EISDIR) : cause(QT_TRANSLATE_NOOP("Causes", "it is a device or a pipe"));
}

Error writeError(const QString &file, int number)
{
    if (const auto folder = requireFolder(file); !folder)
        return folder.error();
    const QString path = absolutePath(file);
    if (const QString other = notAFile(path); !other.isEmpty())
        return {ErrorCode::CannotWrite, {file, other}};
    const QString folder = QFileInfo(path).absolutePath();
    if (number == 0 && QFileInfo::exists(path))
        number = accessNumber(path, true);
    if (number == 0)
        number = tryIn(folder);
    if (isFull(number) || (number == 0 && isDiskFull(folder)))
        return {ErrorCode::DiskFull, {file}};
    return {ErrorCode::CannotWrite, {file, causeOf(number)}};
}

Error folderError(const QString &folder)
{
    QFileInfo above(absolutePath(folder));
    if (above.exists() && !above.isDir())
        return {ErrorCode::CannotWrite, {folder, cause(QT_TRANSLATE_NOOP("Causes", "a file has this name"))}};
    while (!above.exists() && !above.isRoot())
        above = QFileInfo(above.absolutePath());
    if (!above.isDir())
        return {ErrorCode::NotAFolder, {QDir::toNativeSeparators(above.filePath()), folder}};
    const int number = tryIn(above.filePath());
    if (isFull(number) || (number == 0 && isDiskFull(above.filePath())))
        return {ErrorCode::DiskFull, {folder}};
    return {ErrorCode::CannotWrite, {folder, causeOf(number)}};
}

Error readError(const QString &file, int number)
{
    const QString path = absolutePath(file);
    if (const QString other = notAFile(path); !other.isEmpty())
        return {ErrorCode::CannotRead, {file, other}};
    if (number == 0)
        number = accessNumber(path, false);
    if (number == ENOENT)
        return {ErrorCode::FileMissing, {file}};
    if (number == ENOTDIR)
        if (const auto folder = requireFolder(file); !folder)
            return folder.error();
    return {ErrorCode::CannotRead, {file, causeOf(number)}};
}

bool isProtected(const QString &path)
{
    // Without WriteUser: that is what the system lets us do, not what the owner has set.
    constexpr QFileDevice::Permissions anyWrite =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QFileInfo info(absolutePath(path));
    return !(info.permissions() & anyWrite) || accessNumber(info.filePath(), true) != 0;
}

Error readOnlyError(const QString &file)
{
    const QString path = absolutePath(file);
    if (accessNumber(path, true) == EROFS)
        return {ErrorCode::CannotWrite, {file, causeOf(EROFS)}};
    if (QFileInfo::exists(path) && isProtected(path))
        return {ErrorCode::ReadOnlyDatabase, {file}};
    const QString folder = QFileInfo(path).absolutePath();
    const int number = isProtected(folder) ? EACCES : tryIn(folder);
    if (number == EACCES || number == EPERM || number == EROFS)
        return {ErrorCode::ReadOnlyFolder, {file, QDir::toNativeSeparators(folder)}};
    return number != 0 ? writeError(file, number) : Error{ErrorCode::ReadOnlyDatabase, {file}};
}

QString absolutePath(const QString &path)
{
#ifdef Q_OS_UNIX
    const bool isFromRoot = path.startsWith(u'/');
#else
    const bool isFromRoot = !path.startsWith(u':') && QDir::isAbsolutePath(path);
#endif
    // Not QFileInfo's, to which “:memory:” is a resource.
    return QDir::cleanPath(isFromRoot ? path : QDir::currentPath() + u'/' + path);
}

} // namespace xushi::files
