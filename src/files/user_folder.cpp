#include "files/user_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace xushi::files {

#ifdef Q_OS_UNIX

namespace {

/// Qt takes a relative path as it is, and the root folder for a missing HOME.
QString placeOf(const char *variable, const char *usual)
{
    const QString named = qEnvironmentVariable(variable);
    if (QDir::isAbsolutePath(named))
        return named;
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home) || !QFileInfo(home).isDir())
        return {};
    return QDir(home).filePath(QLatin1StringView(usual));
}

QString placeOf(UserFolder kind)
{
    switch (kind) {
    case UserFolder::Data:
        return placeOf("XDG_DATA_HOME", ".local/share");
    case UserFolder::State:
        return placeOf("XDG_STATE_HOME", ".local/state");
    case UserFolder::Settings:
        return placeOf("XDG_CONFIG_HOME", ".config");
    }
    return {};
}

} // namespace

QString userFolder(UserFolder kind)
{
    const QString place = placeOf(kind);
    return place.isEmpty() ? QString() : QDir(place).filePath(QStringLiteral("xushi"));
}

QString nowhere()
{
    return QStringLiteral("/dev/null");
}

#else

QString userFolder(UserFolder kind)
{
    switch (kind) {
    case UserFolder::Data:
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    case UserFolder::State:
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    case UserFolder::Settings:
        return QDir(qEnvironmentVariable("APPDATA")).filePath(QStringLiteral("xushi")); // as QSettings does
    }
    return {};
}

QString nowhere()
{
    return QStringLiteral("NUL");
}

#endif

} // namespace xushi::files
