#pragma once

#include "domain/journal_row.h"
#include "domain/plan.h"

#include <optional>
#include <span>

namespace xushi::domain {

/// Where an indicator stands at the end of a day: figures only, no judgement; design section 4.
struct Position {
    std::optional<Quantity> baseline;  ///< entered one first, else the plan's; 0 for a flow
    std::optional<Quantity> actual;    ///< absent when nothing was reported
    std::optional<QDate> lastAsOf;     ///< day of the newest reading or increment
    std::optional<Terms> retargeted;   ///< terms in force when a retarget replaced the plan's

    friend bool operator==(const Position &, const Position &) = default;
};

/// The position of `indicator` at the end of `asOf` from the rows about it (and the voids of them), in any
/// order; rows about other subjects are passed over. Error: SumOutOfRange.
Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf);

/// The terms that a retarget row's amount and payload set; absent when the payload does not say them.
std::optional<Terms> termsOf(Quantity target, const QString &payloadText);

/// A retarget's payload for these terms.
QJsonObject detailsOf(const Terms &terms);

/// The indicator with the terms that are in force at that position.
Indicator inForce(const Indicator &indicator, const Position &position);

} // namespace xushi::domain
