#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"
#include "session/entry/batch.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A figure that a unit reports.
struct FigureEntry {
    QString plan; ///< empty: the default plan
    QString indicator;
    domain::RowKind kind = domain::RowKind::Increment; ///< or Reading, or Baseline
    domain::Quantity amount;
    QDate asOf;        ///< ignored for a baseline
    QString unit = {}; ///< id, name or alias; empty: the task's lead
    QString note = {};
    QString name = {};    ///< the reporter's name for the indicator, which must be its name; empty: not checked
    QString measure = {}; ///< the reporter's unit of measure, checked in the same way
};

/// Errors: UnknownIndicator, NameDiffers, MeasureDiffers, UnknownUnit, UnitNotResponsible, AsOfOutsidePeriod,
/// AsOfInFuture, IncrementOnRatio, BaselineOfFlow, ShareNotNamed, NotAShare, SumOutOfRange, and those of the database.
domain::Result<Change> logFigure(Workspace &workspace, const FigureEntry &entry);

/// Logs several figures of one plan, all of them or none; each entry's own `plan` is ignored. Errors: as logFigure, one
/// for each entry that cannot be logged.
BatchResult logFigures(Workspace &workspace, const QString &plan, const std::vector<FigureEntry> &entries);

/// The value at the end of the previous year (上年基数).
struct BaselineEntry {
    QString plan;
    QString indicator;
    domain::Quantity amount;
    QString unit = {};
    QString note = {};
    QString measure = {}; ///< the unit of measure that the amount was read in, which must be the indicator's
};

/// Errors: as logFigure, and BaselineOfFlow; AsOfInFuture if that year has not ended yet.
domain::Result<Change> enterBaseline(Workspace &workspace, const BaselineEntry &entry);

/// New terms for an indicator from a day on.
struct RetargetEntry {
    QString plan;
    QString indicator;
    domain::Terms terms; ///< without a due day: the plan's holds
    QDate asOf;
    QString reason;
    QString unit = {}; ///< whose share of a split indicator it changes: id, name or alias
};

/// Errors: UnknownIndicator, AsOfOutsidePeriod, AsOfInFuture, RetargetWithoutReason, RetargetIncomplete,
/// DueOutsidePeriod, UnknownUnit, UnitNotResponsible, ShareNotNamed, NotAShare.
domain::Result<Change> retarget(Workspace &workspace, const RetargetEntry &entry);

} // namespace xushi::session
