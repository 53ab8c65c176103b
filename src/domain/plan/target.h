#pragma once

#include "domain/plan/plan.h"

/// When an actual meets an indicator's target; docs/semantics.md, Comparisons.
namespace xushi::domain {

/// The direction that judges schedule, completion and lag of a comparison.
Direction nearestDirection(Comparison comparison);

/// The indicator's own comparison, else what its direction says.
Comparison comparisonOf(const Indicator &indicator);

/// What expected, completion and lag are measured by: the lower bound of about and range, else the target.
Quantity goalOf(const Indicator &indicator);

/// The upper bound of about and range; absent for every other comparison.
std::optional<Quantity> upperBound(const Indicator &indicator);

/// Whether `value` meets the target.
bool meetsTarget(const Indicator &indicator, Quantity value);

/// Whether the indicator is a flow that must not exceed its target (控制数).
bool isCap(const Indicator &indicator);

/// Whether `value` is more than the indicator allows: a flow above its cap, or above the upper bound of about and
/// range.
bool isExceeded(const Indicator &indicator, Quantity value);

/// Whether `value` meets `target` in the direction.
bool meets(Quantity value, Quantity target, Direction direction);

/// The days from the period's first to the day on which the terms are due.
Period termOf(const Terms &terms, const Period &period);

/// The indicator with other terms. Without a due day of theirs it keeps its own; the end of a range moves with its
/// target; yearly targets hold no more where the nodes are other ones.
Indicator withTerms(const Indicator &indicator, const Terms &terms);

/// The indicator as it is for one of its shares: with the share's target and baseline.
Indicator ofShare(const Indicator &indicator, const UnitShare &share);

} // namespace xushi::domain
