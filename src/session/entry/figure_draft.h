#pragma once

#include "session/entry/figure_entry.h"
#include "session/entry/journal_writing.h"

#include "domain/plan/plan_index.h"

namespace xushi::session {

/// The row that the entry of a figure would write, or why the entry is refused. `found` is its indicator, or why that
/// was not found. Errors: as logFigure.
domain::Result<RowDraft> figureDraft(const domain::Plan &plan, const domain::Result<domain::IndicatorInTask> &found,
                                     const FigureEntry &entry, QDate today);
domain::Result<RowDraft> figureDraft(const domain::Plan &plan, const FigureEntry &entry, QDate today);

/// Errors: as enterBaseline.
domain::Result<RowDraft> baselineDraft(const domain::Plan &plan, const BaselineEntry &entry, QDate today);

/// Errors: as retarget, except for a missing reason.
domain::Result<RowDraft> retargetDraft(const domain::Plan &plan, const RetargetEntry &entry, QDate today);

} // namespace xushi::session
