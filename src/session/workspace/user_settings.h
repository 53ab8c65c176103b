#pragma once

#include "session/workspace/workspace.h"

#include <map>

namespace xushi::session {

/// The user's settings for commands and the window; a command's own options go first.
struct UserSettings {
    QString author;   ///< who writes the rows; empty: the login name
    QString database; ///< empty: the database in the user's data folder
    std::map<QString, QString>
        backupFolders; ///< by the database's canonical path; only databases with a folder of their own

    /// How `file` is opened with these settings; an empty `file` means the user's own database. `author` replaces the
    /// user's author. A database that the user chose is never created again: if it is missing, its disk is missing,
    /// with the data. Errors: NoHome; NotAFolder, DiskFull and CannotWrite if the usual folder cannot be made.
    [[nodiscard]] domain::Result<Opening> opening(const QString &file = {}, const QString &author = {}) const;

    /// Who writes the rows unless another name is given.
    [[nodiscard]] QString usualAuthor() const;

    /// The folder chosen for the backups of a database; empty if none was chosen.
    [[nodiscard]] QString backupFolderOf(const QString &database) const;
    void setBackupFolder(const QString &database, const QString &folder);

    /// The user's own database; empty if none was chosen and there is no home for one.
    [[nodiscard]] QString databaseFile() const;

    friend bool operator==(const UserSettings &, const UserSettings &) = default;
};

/// The database in the user's data folder; empty if the user has no home, see files::userFolder().
QString usualDatabase();

/// The user's login name.
QString loginName();

} // namespace xushi::session
