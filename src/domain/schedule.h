#pragma once

#include "domain/plan/plan.h"

namespace xushi::domain {

/// The expected value at the end of `asOf` (应达, 序时), rounded half away from zero to 6 places; docs/semantics.md,
/// Schedule. Absent for a linear level or ratio without a baseline, for year_end before the period's last day, and for
/// nodes without a baseline before the first node. After the last node the line runs on to the target at the period's
/// end.
std::optional<Quantity> expectedAt(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                   const Period &period, QDate asOf);

/// `expected` as words and paper show it: with as many decimals as target, baseline and nodes have at most, rounded in
/// the unit's favour, down for at_least and up for at_most. An actual that reaches it is on schedule.
Quantity shownExpected(Quantity expected, const Indicator &indicator, const std::optional<Quantity> &baseline);

} // namespace xushi::domain
