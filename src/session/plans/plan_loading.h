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
    bool changed = false;      ///< false: the same plan was there already, nothing was written
    bool isNew = false;        ///< no plan of this id was there before
    std::vector<LostRow> lost; ///< rows whose subject is gone: kept, and told
};

/// Loads a plan, beside others or as the newer version of the one with the same id; the journal is kept.
domain::Result<PlanLoaded> loadPlan(Workspace &workspace, const domain::Plan &plan);

/// Opens a database and loads `opening.firstPlan` where it holds no plan yet, unless the file is read-only or another
/// program has just done so. Errors: those of Workspace::open(); DatabaseDamaged where plans were there and are not
/// found any more.
domain::Result<std::unique_ptr<Workspace>> openWithFirstPlan(const Opening &opening);

/// The rows of the plan's journal whose subject neither the plan nor the journal has, those
/// aside that were taken back.
domain::Result<std::vector<LostRow>> lostRows(Workspace &workspace, const domain::Plan &plan);

} // namespace xushi::session
