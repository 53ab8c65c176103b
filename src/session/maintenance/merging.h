#pragma once

#include "session/workspace/workspace.h"

#include "domain/finding.h"

namespace xushi::session {

/// A row that came with a merge and that could not have been entered here.
struct RowConflict {
    QString row;
    domain::Error rule; ///< what entering it would have been refused for
};

/// What a merge brought.
struct Merged {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    std::vector<RowConflict> conflicts;          ///< of the new rows; they are in the journal all the same
    std::vector<domain::Finding> missingParents; ///< of the new rows: neither journal has the row that they name
    QStringList newPlans;                        ///< ids of plans that were not here
    QStringList otherPlans; ///< ids of plans that the other file has in another version; the one here stays in force
    QString digest;         ///< of the journal now
};

/// The union of this journal and that of another Xushi database; docs/semantics.md, The journal. Done again it
/// changes nothing, and in whatever order databases are merged they end with one journal. Rows are received now. All in
/// one transaction. Errors: SameDatabase, RowsDiffer, SumOutOfRange, those of storage::ReceivedCopy::take() and of the
/// database; nothing was changed then.
domain::Result<Merged> merge(Workspace &workspace, const QString &file);

} // namespace xushi::session
