#include "app/ownership.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xushi::app {

#ifdef Q_OS_UNIX

bool isOurs(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && found.st_uid == ::geteuid()
           && (found.st_mode & S_IWOTH) == 0;
}

bool isOurs([[maybe_unused]] const QLocalSocket &socket)
{
#ifdef SO_PEERCRED
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    const int handle = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(handle, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#else
    return true; // the folder is this user's alone
#endif
}

QString socketFolder(const QString &otherwise)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtime) || !isOurs(runtime))
        return otherwise;
    const QString folder = QDir(runtime).filePath(QStringLiteral("xushi"));
    QDir().mkpath(folder);
    return isOurs(folder) ? folder : otherwise;
}

#else

bool isOurs(const QString &)
{
    return true;
}

bool isOurs(const QLocalSocket &)
{
    return true;
}

QString socketFolder(const QString &otherwise)
{
    return otherwise;
}

#endif

} // namespace xushi::app
