#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan_comparison.h"
#include "domain/plan/plan_differences.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A row of the journal whose subject the plan does not have.
struct LostRow {
    domain::RowId row;
    domain::RowKind kind;
    QString subject;
};

/// A change of an indicator about which the journal has rows, voided ones aside.
struct ChangeUnderRows {
    domain::IndicatorChange change;
    qint64 rows = 0;

    [[nodiscard]] const QString &indicator() const { return change.before.indicator.id; }
};

/// What loading a plan did.
struct PlanLoaded {
    QString plan;
    bool changed = false; ///< false: nothing was written, the same plan was there already or `unconfirmed` says why
    bool isNew = false;   ///< there was no plan of this id before
    std::vector<LostRow> lost;                            ///< rows whose subject is gone: they are kept and reported
    std::vector<ChangeUnderRows> unconfirmed = {};        ///< if any, nothing was loaded
    std::vector<domain::PlanDifference> differences = {}; ///< from the version that was in force; none for a new plan

    [[nodiscard]] bool isRefused() const { return !unconfirmed.empty(); }
};

/// Loads a new plan, or a newer version of the plan with the same id; the journal is kept. Loads nothing when the
/// version changes indicators with rows (changesUnderRows()) whose ids are not in `confirmed`. If `against`
/// is given, the fingerprint of the version in force when the changes were shown, nothing counts as confirmed once
/// another version is in force. Errors: UnknownIndicator for an id in `confirmed` that neither version has;
/// RowsOutsidePeriod; SumOutOfRange; those of the database.
domain::Result<PlanLoaded> loadPlan(Workspace &workspace, const domain::Plan &plan, const QStringList &confirmed = {},
                                    const QString &against = {});

/// What the plan would change about indicators with rows, against the version in force; none for a new plan. Errors:
/// RowsOutsidePeriod if the plan's new period leaves rows out; those of the database.
domain::Result<std::vector<ChangeUnderRows>> changesUnderRows(Workspace &workspace, const domain::Plan &plan);

/// Opens a database, and loads `opening.firstPlan` if it has no plan yet, unless the file is read-only or another
/// program has just loaded one. Errors: those of Workspace::open(); DatabaseDamaged if the database had plans that
/// cannot be found any more.
domain::Result<std::unique_ptr<Workspace>> openWithFirstPlan(const Opening &opening);

/// The rows of the plan's journal whose subject neither the plan nor the journal has, without voided rows.
domain::Result<std::vector<LostRow>> lostRows(Workspace &workspace, const domain::Plan &plan);

} // namespace xushi::session
