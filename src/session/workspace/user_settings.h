#pragma once

#include "session/workspace/workspace.h"

#include <map>

namespace xushi::session {

/// What the person at this desk set once: it holds for commands and the window where they are not told otherwise.
struct UserSettings {
    QString author;                           ///< who writes the rows; empty: the name logged in with
    QString database;                         ///< empty: the one in the user's data folder
    std::map<QString, QString> backupFolders; ///< by canonical path, of the databases that have one of their own

    /// How `file` is opened at this desk; an empty one is the desk's own. `author` goes before the desk's. The database
    /// that was chosen is made by nobody a second time: where it is missing, a disk is, and the data on it.
    [[nodiscard]] Opening opening(const QString &file = {}, const QString &author = {}) const;

    /// The folder that was chosen for the backups of a database; empty where none was.
    [[nodiscard]] QString backupFolderOf(const QString &database) const;
    void setBackupFolder(const QString &database, const QString &folder);

    /// The database of this desk.
    [[nodiscard]] QString databaseFile() const;

    friend bool operator==(const UserSettings &, const UserSettings &) = default;
};

/// In the user's data folder.
QString usualDatabase();

/// The name that the user is logged in with.
QString loginName();

} // namespace xushi::session
