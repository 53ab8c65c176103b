#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan_index.h"

/// The rules of entry for rows that came from elsewhere.
namespace xushi::domain {

/// A day of the period; a baseline's is the day before. Errors: AsOfOutsidePeriod.
Result<void> requireRowDay(const Period &period, const JournalRow &row);

/// What entering this row, which is no void, would be refused for, but for a day that is still to come. `index` is the
/// plan's. Errors: as requireRowDay, requireIndicator, requireTask, requireKind, requireTerms and reportingUnit.
Result<void> requireRules(const Plan &plan, const PlanIndex &index, const JournalRow &row);

} // namespace xushi::domain
