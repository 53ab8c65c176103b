#pragma once

#include <QDateTime>

#include <vector>

namespace xushi::session {

/// How many backups are kept: the newest one of each of the last days, weeks (from Monday) and months with a backup;
/// see docs/semantics.md, The database file.
struct BackupRotation {
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// The backups that can be deleted at `now`. Times after `now` come from a wrong clock: such backups are kept and not
/// counted.
std::vector<QDateTime> expiredBackups(std::vector<QDateTime> taken, const QDateTime &now,
                                      const BackupRotation &rotation = {});

} // namespace xushi::session
