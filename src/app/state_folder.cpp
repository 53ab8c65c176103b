#include "app/state_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace xushi::app {

namespace {

/// Qt 6.4 has no standard location for this.
QString place()
{
#ifdef Q_OS_UNIX
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const bool isUsable = QDir::isAbsolutePath(named); // the specification says to ignore a relative path
    const QString home = isUsable ? named : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(home).filePath(QStringLiteral("xushi"));
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

} // namespace

QString stateFolder()
{
    QString folder = place();
    QDir().mkpath(folder);
    return folder;
}

} // namespace xushi::app
