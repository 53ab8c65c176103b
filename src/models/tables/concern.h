#pragma once

#include "models/tables/sort_key.h"

#include "domain/task_progress.h"
#include "domain/unit_assessment.h"

namespace xushi::models {

/// The order of concern, in which every table sorts its statuses: what has failed first, then what is failing, what is
/// silent, what may fail, what cannot be judged, what goes well, and last what is not judged yet.
SortKey byConcern(domain::Status status);

/// The same for a task without indicators: blocked, silent, not started, under way, done.
SortKey byConcern(domain::TaskStanding standing);

/// Counts sort by what is missed, behind or silent, the most first; then by what lags; nothing when there are none.
SortKey byConcern(const domain::StatusCounts &counts);

} // namespace xushi::models
