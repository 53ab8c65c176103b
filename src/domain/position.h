#pragma once

#include "domain/figures.h"

namespace xushi::domain {

/// The figures of an indicator at the end of a day, without a judgement; see docs/semantics.md, Actual.
struct Position {
    std::optional<Quantity> baseline; ///< the entered one, else the plan's; 0 for a flow
    std::optional<Quantity> actual;   ///< absent when nothing was reported
    std::optional<QDate> lastAsOf;    ///< day of the newest reading or increment
    std::optional<Terms> retargeted;  ///< terms in force when a retarget replaced the plan's

    friend bool operator==(const Position &, const Position &) = default;
};

/// The position of `indicator` at the end of `asOf` from the figures entered for it. Error: SumOutOfRange.
Result<Position> positionOf(const Indicator &indicator, const Figures &figures, QDate asOf);

/// The position of `indicator` at the end of `asOf` from the rows about it (and the voids of them), in any order. Rows
/// about other subjects are ignored. Error: SumOutOfRange.
Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf);

/// The indicator with the terms that are in force at that position.
Indicator inForce(const Indicator &indicator, const Position &position);

} // namespace xushi::domain
