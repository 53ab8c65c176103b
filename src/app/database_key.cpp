#include "app/database_key.h"

#include "session/workspace/user_settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace xushi::app {

namespace {

/// The canonical path, even of a file that does not exist yet.
QString canonicalPath(const QString &file)
{
    const QFileInfo info(file);
    if (QString path = info.canonicalFilePath(); !path.isEmpty())
        return path;
    QDir folder = info.absoluteDir();
    QString below = info.fileName();
    while (!folder.exists() && !folder.isRoot()) { // its folders may not exist either
        below.prepend(folder.dirName() + u'/');
        folder.setPath(QFileInfo(folder.path()).path());
    }
    return QDir(folder.canonicalPath()).filePath(below);
}

} // namespace

QString keyOf(const QString &database)
{
    const QStringList told{QString::fromLatin1(QSysInfo::machineUniqueId()), session::loginName(), QDir::homePath(),
                           canonicalPath(database)};
    const QByteArray hash =
        QCryptographicHash::hash(told.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256).toHex();
    constexpr int enough = 32; // of 64; a socket's path must be short
    return QString::fromLatin1(hash.first(enough));
}

} // namespace xushi::app
