#pragma once

#include "domain/plan/plan.h"

namespace xushi::domain {

/// The expected value at the end of `asOf` (应达, 序时), rounded half away from zero to 6 places; docs/semantics.md,
/// Schedule. Absent for a linear level or ratio without a baseline, for year_end before the due day, and for nodes
/// without a baseline before the first node. After the last node the line runs on to the target at the due day. About
/// and range lead to their lower bound.
std::optional<Quantity> expectedAt(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                   const Period &period, QDate asOf);

/// What a year of a plan of several years is to bring (年度节点): where it begins and where it is to end.
struct YearsPart {
    std::optional<Quantity> from; ///< absent for a level or ratio without a baseline
    Quantity to;

    /// The year's own amount of a flow; the total of a level or ratio.
    [[nodiscard]] Quantity target(Accumulation accumulation) const;

    friend bool operator==(const YearsPart &, const YearsPart &) = default;
};

/// The part of the year of `day`; absent where the indicator has no yearly targets, or none in force.
std::optional<YearsPart> yearsPart(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                   const Period &period, QDate day);

/// `expected` as words and paper show it: with as many decimals as target, baseline and nodes have at most, rounded in
/// the unit's favour, down for at_least and up for at_most. An actual that reaches it is on schedule.
Quantity shownExpected(Quantity expected, const Indicator &indicator, const std::optional<Quantity> &baseline);

} // namespace xushi::domain
