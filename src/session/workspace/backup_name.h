#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace xushi::session {

/// Why a backup was taken.
enum class BackupKind {
    Daily,         ///< the program's own, the first one of a day
    ByHand,        ///< the user requested it
    BeforeRestore, ///< holds what a restore replaced
    BeforeRepair,  ///< holds what a repair changed
    BeforeMerge,   ///< holds the database as a merge found it
    BeforeUpgrade, ///< holds the database of an older version
};

/// The parts of a backup's file name: "xushi_2024-10-08_093000_daily.db". Local time.
struct BackupName {
    QDateTime taken;
    BackupKind kind = BackupKind::Daily;

    friend bool operator==(const BackupName &, const BackupName &) = default;
};

/// Where the backups of a database are kept.
struct BackupPlace {
    QString database; ///< its real path
    QString folder;   ///< no other database of the same name may keep its backups there

    /// With the usual folder beside the database: "xushi-backups" for "xushi.db".
    static BackupPlace beside(const QString &database);

    /// With that folder, or the usual one if `folder` is empty.
    static BackupPlace in(const QString &folder, const QString &database);
};

/// The name of a backup of `database`, without its folder.
QString fileNameOf(const QString &database, const BackupName &name);

/// Parses the name of a backup; absent for a file that is no backup of `database`.
std::optional<BackupName> readBackupName(const QString &database, const QString &fileName);

} // namespace xushi::session
