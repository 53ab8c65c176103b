#pragma once

#include "domain/plan_index.h"

namespace xushi::session {

/// The refusals that several entries share; docs/semantics.md, Entries.

/// Errors: UnknownIndicator.
domain::Result<domain::IndicatorInTask> requireIndicator(const domain::Plan &plan, const QString &id);
domain::Result<domain::IndicatorInTask> requireIndicator(const domain::PlanIndex &index, const QString &id);

/// Errors: UnknownTask.
domain::Result<const domain::Task *> requireTask(const domain::Plan &plan, const QString &id);

/// The id of the unit that reports: the one named, which must be responsible for the task; when none is named,
/// the task's first lead. Errors: UnknownUnit, UnitNotResponsible.
domain::Result<QString> reportingUnit(const domain::Plan &plan, const domain::Task &task, const QString &name);

/// Errors: NotADate of an invalid day, AsOfOutsidePeriod, AsOfInFuture.
domain::Result<void> requireDay(const domain::Plan &plan, QDate day, QDate today);

} // namespace xushi::session
