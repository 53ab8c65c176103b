#pragma once

#include "domain/plan_assessment.h"
#include "domain/task_progress.h"

#include <algorithm>
#include <tuple>

namespace xushi::support {

// Whether two assessments are the same in every field.

inline bool isSame(const domain::Assessment &a, const domain::Assessment &b)
{
    const auto fields = [](const domain::Assessment &one) {
        return std::tie(one.indicator, one.task, one.asOf, one.position, one.expected, one.expectedShown,
                        one.completion, one.completionBasis, one.lag, one.status, one.isStale, one.isDue);
    };
    return fields(a) == fields(b);
}

inline bool isSame(const domain::UnitAssessment &a, const domain::UnitAssessment &b)
{
    const auto fields = [](const domain::UnitAssessment &one) {
        return std::tie(one.unit, one.counts, one.stale, one.basis, one.figures, one.tasks, one.rank, one.isRankShared);
    };
    return fields(a) == fields(b);
}

inline bool isSame(const domain::TaskNote &a, const domain::TaskNote &b)
{
    return std::tie(a.row, a.unit, a.asOf, a.state, a.progress, a.problem, a.next)
           == std::tie(b.row, b.unit, b.asOf, b.state, b.progress, b.problem, b.next);
}

inline bool isSame(const domain::Measure &a, const domain::Measure &b)
{
    return std::tie(a.id, a.unit, a.title, a.due, a.person, a.done, a.since)
           == std::tie(b.id, b.unit, b.title, b.due, b.person, b.done, b.since);
}

inline bool isSame(const domain::Assignment &a, const domain::Assignment &b)
{
    return std::tie(a.unit, a.person, a.telephone) == std::tie(b.unit, b.person, b.telephone);
}

inline bool isSame(const domain::TaskProgress &a, const domain::TaskProgress &b);

template <typename T> bool isSame(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T &x, const T &y) { return isSame(x, y); });
}

inline bool isSame(const domain::TaskProgress &a, const domain::TaskProgress &b)
{
    return a.task == b.task && isSame(a.notes, b.notes) && isSame(a.measures, b.measures)
           && isSame(a.assignments, b.assignments);
}

inline bool isSame(const domain::PlanAssessment &a, const domain::PlanAssessment &b)
{
    return a.asOf == b.asOf && isSame(a.indicators, b.indicators) && isSame(a.units, b.units);
}

} // namespace xushi::support
