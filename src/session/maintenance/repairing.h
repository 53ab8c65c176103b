#pragma once

#include "session/maintenance/check.h"
#include "storage/file/repair.h"

namespace xushi::session {

/// What a repair did.
struct Repaired {
    CheckReport before;
    CheckReport after;
    std::optional<QString> kept = {};  ///< where the file lies as it was; absent when there was nothing to mend
    storage::RepairCounts mended = {}; ///< out of backups
    bool headsAnew = false;            ///< the list of newest rows was made anew
    QStringList lost = {};             ///< hashes of rows that were the newest and that no backup has
};

/// Whether a repair does anything about what a check found.
bool callsForRepair(const std::vector<domain::Finding> &findings);

/// Mends what can be mended without inventing anything; docs/semantics.md, The database file. Keeps the file first,
/// byte for byte, in the backup folder; makes indexes and pages anew; takes damaged and missing rows and plans out of
/// the newest backups that have them whole, each row proved by its hash; puts the list of newest rows right. What is
/// left stands in `after`. Errors: ReadOnlyDatabase, those of keeping the file and of the database.
domain::Result<Repaired> repair(Workspace &workspace);

} // namespace xushi::session
