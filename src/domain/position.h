#pragma once

#include "domain/figures.h"

namespace xushi::domain {

/// The figures of an indicator at the end of a day, without a judgement; see docs/semantics.md, Actual.
struct Position {
    std::optional<Quantity> baseline;   ///< the entered one, else the plan's; 0 for a flow
    std::optional<Quantity> actual;     ///< absent when nothing was reported
    std::optional<QDate> lastAsOf;      ///< day of the newest reading or increment
    std::optional<Terms> retargeted;    ///< terms in force when a retarget replaced the plan's
    std::optional<Quantity> atDue = {}; ///< the actual at the end of the due day, once that has passed
    std::vector<Position> shares = {};  ///< of a split indicator, in the order of its shares

    friend bool operator==(const Position &, const Position &) = default;
};

/// The position of an indicator about which nobody has entered anything.
Position untouched(const Indicator &indicator);

/// The position of a split indicator from those of its shares, in their order: their sums, as far as each has one; none
/// of a ratio. Error: SumOutOfRange.
Result<Position> wholeOf(const Indicator &indicator, std::vector<Position> shares);

/// The day at whose end `position.atDue` is wanted: the due day in force, where that is before `asOf`.
std::optional<QDate> passedDue(const Indicator &indicator, const Position &position, QDate asOf);

/// The position of `indicator` at the end of `asOf` from the figures entered for it. Error: SumOutOfRange.
Result<Position> positionOf(const Indicator &indicator, const Figures &figures, QDate asOf);

/// The position of `indicator` at the end of `asOf` from the rows about it (and the voids of them), in any order. Rows
/// about other subjects are ignored. Error: SumOutOfRange.
Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf);

/// The indicator with the terms that are in force at that position.
Indicator inForce(const Indicator &indicator, const Position &position);

} // namespace xushi::domain
