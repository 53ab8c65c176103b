#include "app/database_key.h"

#include "session/desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace xushi::app {

namespace {

/// Also of a file that is still to be made.
QString canonicalPath(const QString &file)
{
    const QFileInfo info(file);
    if (const QString path = info.canonicalFilePath(); !path.isEmpty())
        return path;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
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
