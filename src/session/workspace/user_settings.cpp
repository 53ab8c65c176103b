#include "session/workspace/user_settings.h"

#include "files/file_trouble.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace xushi::session {

namespace {

/// The key of a database, the same for every path to it: the canonical path, or the given path if there is no file yet.
QString keyOf(const QString &database)
{
    const QFileInfo info(database);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Opening UserSettings::opening(const QString &file, const QString &author) const
{
    Opening opening;
    opening.file = file.isEmpty() ? databaseFile() : files::absolutePath(file); // a path, and never a URI
    if (opening.file == usualDatabase()) // only the program itself creates the usual folder
        QDir().mkpath(QFileInfo(opening.file).absolutePath());
    if (!database.isEmpty() && opening.file == database)
        opening.ifMissing = storage::IfMissing::Refuse;
    opening.author = author.trimmed();
    if (opening.author.isEmpty())
        opening.author = this->author.isEmpty() ? loginName() : this->author;
    opening.backupFolder = backupFolderOf(opening.file);
    return opening;
}

QString UserSettings::backupFolderOf(const QString &database) const
{
    const auto found = backupFolders.find(keyOf(database));
    return found == backupFolders.end() ? QString() : found->second;
}

void UserSettings::setBackupFolder(const QString &database, const QString &folder)
{
    if (folder.isEmpty())
        backupFolders.erase(keyOf(database));
    else
        backupFolders[keyOf(database)] = folder;
}

QString UserSettings::databaseFile() const
{
    return database.isEmpty() ? usualDatabase() : database;
}

QString usualDatabase()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("xushi.db"));
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

} // namespace xushi::session
