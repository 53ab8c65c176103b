#include "files/file_identity.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <climits>
#endif

namespace xushi::files {

#ifdef Q_OS_UNIX

namespace {

QString descriptors()
{
    return QStringLiteral("/proc/self/fd");
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

/// Neither opens nor closes the file, which would drop the locks of a database.
std::optional<QString> placeOf(const FileIdentity &open)
{
    for (const QString &name : QDir(descriptors()).entryList(QDir::Files | QDir::System)) {
        const QString descriptor = descriptors() + u'/' + name;
        if (identityOf(descriptor) != open)
            continue;
        std::array<char, PATH_MAX> path{};
        const auto length = ::readlink(QFile::encodeName(descriptor).constData(), path.data(), path.size());
        if (length < 0)
            return std::nullopt;
        const QString place = QFile::decodeName(QByteArray(path.data(), length));
        return identityOf(place) == open ? place : QString(); // Linux adds “ (deleted)” to the name
    }
    return std::nullopt;
}

#else

std::optional<FileIdentity> identityOf(const QString &)
{
    return std::nullopt;
}

std::optional<QString> placeOf(const FileIdentity &)
{
    return std::nullopt;
}

#endif

} // namespace xushi::files
