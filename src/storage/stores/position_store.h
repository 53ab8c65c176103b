#pragma once

#include "domain/plan_assessment.h"
#include "storage/stores/plan_store.h"

namespace xushi::storage {

/// Which plan version's indicators, at the end of which day, as known at which time (ms since 1970).
struct PositionQuery {
    const domain::Plan &plan;
    qint64 version;
    QDate asOf;
    qint64 knownAt = knownNow;
};

/// The positions of all indicators of a plan, by SQL (sql/positions.sql, from which voided_increments.sql takes off);
/// the same figures as domain::positionOf finds row by row. Error: SumOutOfRange and those of the database.
domain::Result<domain::Positions> positionsAt(Database &database, const PositionQuery &query);

} // namespace xushi::storage
