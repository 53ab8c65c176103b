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

/// The folder that a database's backups lie in, beside it: "xushi-backups" for "xushi.db".
QString backupFolder(const QString &database);

/// The name of a backup of `database`, without its folder.
QString fileNameOf(const QString &database, const BackupName &name);

/// The name read again; absent for a file that is no backup of `database`.
std::optional<BackupName> readBackupName(const QString &database, const QString &fileName);

} // namespace xushi::session
