#include "domain/plan_assessment.h"

#include <algorithm>
#include <unordered_set>

namespace xushi::domain {

namespace {

Position positionIn(const Positions &positions, const Indicator &indicator)
{
    const auto found = positions.find(indicator.id);
    if (found != positions.end())
        return found->second;
    Position untouched;
    untouched.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : indicator.baseline;
    return untouched;
}

} // namespace

const Assessment *PlanAssessment::indicator(QStringView id) const
{
    const auto it =
        std::find_if(indicators.begin(), indicators.end(), [id](const auto &a) { return a.indicator.id == id; });
    return it == indicators.end() ? nullptr : &*it;
}

const UnitAssessment *PlanAssessment::unit(QStringView id) const
{
    const auto it = std::find_if(units.begin(), units.end(), [id](const auto &u) { return u.unit == id; });
    return it == units.end() ? nullptr : &*it;
}

PlanAssessment assessPlan(const Plan &plan, const Positions &positions, std::span<const TaskProgress> progress,
                          QDate asOf)
{
    std::vector<Position> inOrder;
    for (const auto &[task, indicator] : plan.indicators())
        inOrder.push_back(positionIn(positions, *indicator));
    return assessInOrder(plan, inOrder, progress, asOf);
}

PlanAssessment assessInOrder(const Plan &plan, std::span<const Position> positions,
                             std::span<const TaskProgress> progress, QDate asOf)
{
    PlanAssessment result{asOf, {}, {}};
    result.indicators.reserve(positions.size());
    std::vector<const Task *> tasks;
    tasks.reserve(positions.size());
    auto position = positions.begin();
    for (const auto &[task, indicator] : plan.indicators()) {
        tasks.push_back(task);
        result.indicators.push_back(assess(*indicator, task->id, *position++, plan.period, plan.tolerance, asOf));
    }
    result.units = assessUnits(plan, result.indicators, tasks, asOf);
    if (!progress.empty())
        countTaskReports(result.units, plan, progress, asOf);
    return result;
}

PlanAssessment assessAgain(const Plan &plan, PlanAssessment before, const Positions &positions)
{
    for (const auto &[id, position] : positions) {
        const auto found = plan.indicator(id);
        const auto old = std::find_if(before.indicators.begin(), before.indicators.end(),
                                      [&id = id](const Assessment &one) { return one.indicator.id == id; });
        if (!found || old == before.indicators.end())
            continue;
        Assessment now = assess(*found->indicator, found->task->id, position, plan.period, plan.tolerance, before.asOf);
        countAgain(before.units, *found->task, *old, now);
        *old = std::move(now);
    }
    rankUnits(before.units, plan, before.asOf);
    return before;
}

std::vector<Assessment> ofUnit(const Plan &plan, const PlanAssessment &assessment, QStringView unit)
{
    std::unordered_set<QStringView> tasks;
    for (const Task *task : plan.tasks())
        if (task->partOf(unit))
            tasks.insert(task->id);
    std::vector<Assessment> own;
    for (const Assessment &one : assessment.indicators)
        if (tasks.contains(one.task))
            own.push_back(one);
    return own;
}

} // namespace xushi::domain
