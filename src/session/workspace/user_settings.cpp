#include "session/workspace/user_settings.h"

#include "files/file_trouble.h"
#include "files/user_account.h"
#include "files/user_folder.h"

#include <QDir>
#include <QFileInfo>

namespace xushi::session {

using namespace domain;

namespace {

/// The key of a database, the same for every path to it: the canonical path, or the given path if there is no file yet.
QString keyOf(const QString &database)
{
    const QFileInfo info(database);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Result<Opening> UserSettings::opening(const QString &file, const QString &author) const
{
    Opening opening;
    opening.file = file.isEmpty() ? databaseFile() : files::absolutePath(file); // a path, and never a URI
    if (opening.file.isEmpty())
        return failure(ErrorCode::NoHome, {QStringLiteral("HOME")});
    const QString folder = QFileInfo(opening.file).absolutePath();
    if (opening.file == usualDatabase() && !QDir().mkpath(folder)) // only the program itself creates the usual folder
        return tl::unexpected<Error>(files::folderError(folder));
    if (!database.isEmpty() && opening.file == database)
        opening.ifMissing = storage::IfMissing::Refuse;
    opening.author = author.trimmed();
    if (opening.author.isEmpty())
        opening.author = usualAuthor();
    opening.backupFolder = backupFolderOf(opening.file);
    return opening;
}

QString UserSettings::usualAuthor() const
{
    return author.isEmpty() ? loginName() : author;
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
    const QString folder = files::userFolder(files::UserFolder::Data);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("xushi.db"));
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    const QString account = files::accountName();
    return account.isEmpty() ? QDir::home().dirName() : account;
}

} // namespace xushi::session
