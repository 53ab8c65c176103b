#pragma once

#include "session/workspace/workspace.h"

#include "domain/finding.h"

namespace xushi::session {

/// A row from a merge that could not have been entered here.
struct RowConflict {
    QString row;
    domain::Error rule; ///< why it could not have been entered
};

/// What a merge added.
struct Merged {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    std::vector<RowConflict> conflicts;          ///< among the new rows; the journal has these rows all the same
    std::vector<domain::Finding> missingParents; ///< new rows whose parents are in neither journal
    QStringList newPlans;                        ///< ids of plans that were not here before
    QStringList
        otherPlans; ///< ids of plans that the other file has in another version; the version here stays in force
    QString digest; ///< of the journal now
};

/// Merges the journal of another Xushi database into this one; docs/semantics.md, The journal. The result is the union:
/// a second merge changes nothing, and databases that are merged in any order end with the same journal. The new rows
/// are received now. All in one transaction. Errors: SameDatabase, RowsDiffer, SumOutOfRange, those of
/// storage::ReceivedCopy::take() and of the database; then nothing was changed.
domain::Result<Merged> merge(Workspace &workspace, const QString &file);

} // namespace xushi::session
