#pragma once

#include "domain/plan_assessment.h"
#include "storage/stores/plan_store.h"

namespace xushi::storage {

/// The positions to find: of the indicators of a plan version, at the end of a day, as known at a time (ms since 1970).
struct PositionQuery {
    const domain::Plan &plan;
    qint64 version;
    QDate asOf;
    qint64 knownAt = knownNow;
};

/// The positions of all indicators of a plan, found by SQL (positions.sql, minus voided_increments.sql; row by row
/// where figures may be held): the same as domain::positionOf finds row by row. Error: SumOutOfRange and those of the
/// database.
domain::Result<domain::Positions> positionsAt(Database &database, const PositionQuery &query);

} // namespace xushi::storage
