#pragma once

#include "session/maintenance/check.h"
#include "storage/file/repair.h"

namespace xushi::session {

/// What a repair did.
struct Repaired {
    CheckReport before;
    CheckReport after;
    std::optional<QString> kept = {};  ///< where the unrepaired file is kept; absent when there was nothing to repair
    storage::RepairCounts mended = {}; ///< from backups
    bool headsRebuilt = false;         ///< the list of newest rows was rebuilt
    QStringList lost = {};             ///< hashes of newest rows that no backup has
};

/// Whether a repair can help with any of these findings.
bool callsForRepair(const std::vector<domain::Finding> &findings);

/// Repairs what can be repaired without inventing anything; docs/semantics.md, The database file. Keeps the file first,
/// byte for byte, in the backup folder. Rebuilds indexes and pages. Takes damaged and missing rows and plans from the
/// newest backups that have them whole, and proves each row by its hash. Corrects the list of newest rows. The
/// remaining findings are in `after`. Errors: ReadOnlyDatabase, those of keeping the file and of the database.
domain::Result<Repaired> repair(Workspace &workspace);

} // namespace xushi::session
