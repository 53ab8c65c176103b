#pragma once

#include "domain/journal_row.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A row of the journal whose subject the plan does not have.
struct LostRow {
    domain::RowId row;
    domain::RowKind kind;
    QString subject;
};

/// What loading a plan did.
struct PlanLoaded {
    QString plan;
    bool changed = false;      ///< false: the same plan was there already, and nothing was written
    bool isNew = false;        ///< there was no plan of this id before
    std::vector<LostRow> lost; ///< rows whose subject is gone: they are kept and reported
};

/// Loads a new plan, or a newer version of the plan with the same id; the journal is kept.
domain::Result<PlanLoaded> loadPlan(Workspace &workspace, const domain::Plan &plan);

/// Opens a database, and loads `opening.firstPlan` if it has no plan yet, unless the file is read-only or another
/// program has just loaded one. Errors: those of Workspace::open(); DatabaseDamaged if the database had plans that
/// cannot be found any more.
domain::Result<std::unique_ptr<Workspace>> openWithFirstPlan(const Opening &opening);

/// The rows of the plan's journal whose subject neither the plan nor the journal has, without voided rows.
domain::Result<std::vector<LostRow>> lostRows(Workspace &workspace, const domain::Plan &plan);

} // namespace xushi::session
