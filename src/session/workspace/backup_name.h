#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace xushi::session {

/// What a backup was taken for.
enum class BackupKind {
    Daily,         ///< by itself, the first one of a day
    ByHand,        ///< because somebody wanted one
    BeforeRestore, ///< what a restore replaced
    BeforeRepair,  ///< what a repair mended
    BeforeUpgrade, ///< as an older version left it
};

/// What a backup's file name says: "xushi_2024-10-08_093000_daily.db". Local time.
struct BackupName {
    QDateTime taken;
    BackupKind kind = BackupKind::Daily;

    friend bool operator==(const BackupName &, const BackupName &) = default;
};

/// Where the backups of a database lie.
struct BackupPlace {
    QString database;
    QString folder; ///< no other database of the same name may keep its backups there

    /// The usual folder is beside the database: "xushi-backups" for "xushi.db".
    static BackupPlace beside(const QString &database);

    /// In that folder, or in the usual one where it is empty.
    static BackupPlace in(const QString &folder, const QString &database);
};

/// The name of a backup of `database`, without its folder.
QString fileNameOf(const QString &database, const BackupName &name);

/// The name read again; absent for a file that is no backup of `database`.
std::optional<BackupName> readBackupName(const QString &database, const QString &fileName);

} // namespace xushi::session
