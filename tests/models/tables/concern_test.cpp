#include "models/tables/concern.h"

#include "support/catch.h"

#include <algorithm>
#include <vector>

using namespace xushi;
using namespace xushi::domain;
using models::byConcern;

namespace {

template <typename Value> bool isFirst(const Value &a, const Value &b)
{
    return byConcern(a).value < byConcern(b).value;
}

StatusCounts counted(std::initializer_list<Status> statuses)
{
    StatusCounts counts;
    for (const Status status : statuses)
        counts.add(status);
    return counts;
}

} // namespace

TEST_CASE("statuses sort worst first: failed, failing, silent, at risk, not to be judged, well")
{
    std::vector<Status> all;
    for (int i = 0; i < statusCount; ++i)
        all.push_back(static_cast<Status>(i));
    std::sort(all.begin(), all.end(), isFirst<Status>);
    CHECK(all
          == std::vector{Status::Missed, Status::Behind, Status::NoData, Status::Lagging, Status::NeedsBaseline,
                         Status::OnTrack, Status::Met, Status::YearEnd});
}

TEST_CASE("tasks without indicators sort blocked first and done last")
{
    std::vector<TaskStanding> all{TaskStanding::NotStarted, TaskStanding::InProgress, TaskStanding::Done,
                                  TaskStanding::Blocked, TaskStanding::NotReported};
    std::sort(all.begin(), all.end(), isFirst<TaskStanding>);
    CHECK(all
          == std::vector{TaskStanding::Blocked, TaskStanding::NotReported, TaskStanding::NotStarted,
                         TaskStanding::InProgress, TaskStanding::Done});
}

TEST_CASE("counts sort by what has failed, is failing or silent, then by what lags")
{
    CHECK(isFirst(counted({Status::Behind, Status::NoData}), counted({Status::Missed, Status::Lagging})));
    CHECK(isFirst(counted({Status::Missed, Status::Lagging}), counted({Status::Behind})));
    CHECK(isFirst(counted({Status::Lagging}), counted({Status::Met, Status::OnTrack})));
    CHECK(byConcern(StatusCounts()).isNothing());
}
