#pragma once

#include <QDateTime>

#include <vector>

namespace xushi::session {

/// How many backups are kept: the newest of each of the last days, weeks (from Monday) and months that have any; see
/// docs/semantics.md, The database file.
struct BackupRotation {
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// Those of the backups that need not be kept at `now`. Times after `now` are from a clock that was wrong: they count
/// for nothing and are kept.
std::vector<QDateTime> expiredBackups(std::vector<QDateTime> taken, const QDateTime &now,
                                      const BackupRotation &rotation = {});

} // namespace xushi::session
