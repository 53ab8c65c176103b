#pragma once

#include "session/entry/change.h"
#include "session/workspace/workspace.h"
#include "storage/stores/held_rows.h"

namespace xushi::session {

/// A row that does not count because no version of its plan here allows it.
struct HeldEntry {
    storage::HeldRow held;
    PlanHandle plan;    ///< the version in force
    domain::Error rule; ///< what it says to the row
};

/// The held rows of all plans, in the order of the plans; docs/semantics.md, Held rows. Errors: those of the database.
domain::Result<std::vector<HeldEntry>> heldRows(Workspace &workspace);

/// The office's decision: the row counts from now on, or it does not, for a reason.
struct HeldDecision {
    bool accepted = false;
    QString reason = {};
};

/// Writes the decision about each of the rows, or about none of them. A later decision sets an earlier one aside.
/// Errors: UnknownRow; RowNotHeld for a row that a version of its plan allows; ReviewWithoutReason for a refusal
/// without one; SumOutOfRange; those of the database.
domain::Result<std::vector<Change>> decideHeld(Workspace &workspace, const QStringList &rows,
                                               const HeldDecision &decision);

} // namespace xushi::session
