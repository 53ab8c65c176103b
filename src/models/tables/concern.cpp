#include "models/tables/concern.h"

#include <algorithm>
#include <array>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::array statusesByConcern{Status::Missed,        Status::Behind,  Status::NoData, Status::Lagging,
                                       Status::NeedsBaseline, Status::OnTrack, Status::Met,    Status::YearEnd};
static_assert(statusesByConcern.size() == statusCount);

constexpr std::array standingsByConcern{TaskStanding::Blocked, TaskStanding::NotReported, TaskStanding::NotStarted,
                                        TaskStanding::InProgress, TaskStanding::Done};

template <typename Order, typename Value> SortKey placeIn(const Order &order, Value value)
{
    return SortKey::number(std::find(order.begin(), order.end(), value) - order.begin());
}

} // namespace

SortKey byConcern(Status status)
{
    return placeIn(statusesByConcern, status);
}

SortKey byConcern(TaskStanding standing)
{
    return placeIn(standingsByConcern, standing);
}

SortKey byConcern(const StatusCounts &counts)
{
    if (counts.total() == 0)
        return SortKey::nothing();
    constexpr Wide more = Wide(1) << 32; // than any count
    const Wide grave = counts.of(Status::Missed) + counts.of(Status::Behind) + counts.of(Status::NoData);
    return SortKey::number(-(grave * more + counts.of(Status::Lagging)));
}

} // namespace xushi::models
