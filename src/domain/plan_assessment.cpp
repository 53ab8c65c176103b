#include "domain/plan_assessment.h"

#include <algorithm>
#include <unordered_map>

namespace xushi::domain {

namespace {

Position positionIn(const Positions &positions, const Indicator &indicator)
{
    const auto found = positions.find(indicator.id);
    return found != positions.end() ? found->second : untouched(indicator);
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

Assessment assessIn(const Plan &plan, const IndicatorInTask &about, const Position &position, QDate asOf, QDate seenOn)
{
    Assessment judged = assess(*about.indicator, about.task->id, position, plan.period, plan.tolerance, asOf, seenOn);
    for (Assessment &share : judged.shares)
        if (const Unit *unit = plan.unit(share.unit))
            share.unitName = unit->name;
    return judged;
}

PlanAssessment assessPlan(const Plan &plan, const Positions &positions, std::span<const TaskProgress> progress,
                          QDate asOf, QDate seenOn)
{
    std::vector<Position> inOrder;
    for (const auto &[task, indicator] : plan.indicators())
        inOrder.push_back(positionIn(positions, *indicator));
    return assessInOrder(plan, inOrder, progress, asOf, seenOn);
}

PlanAssessment assessInOrder(const Plan &plan, std::span<const Position> positions,
                             std::span<const TaskProgress> progress, QDate asOf, QDate seenOn)
{
    PlanAssessment result{asOf, {}, {}, seenOn};
    result.indicators.reserve(positions.size());
    std::vector<const Task *> tasks;
    tasks.reserve(positions.size());
    auto position = positions.begin();
    for (const auto &[task, indicator] : plan.indicators()) {
        tasks.push_back(task);
        result.indicators.push_back(assessIn(plan, {task, indicator}, *position++, asOf, seenOn));
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
        Assessment now = assessIn(plan, *found, position, before.asOf, before.seenOn);
        countAgain(before.units, *found->task, *old, now);
        *old = std::move(now);
    }
    rankUnits(before.units, plan, before.asOf);
    return before;
}

std::vector<const Assessment *> answeredFor(std::span<const Assessment> assessments)
{
    std::vector<const Assessment *> all;
    for (const Assessment &one : assessments) {
        if (one.shares.empty())
            all.push_back(&one);
        for (const Assessment &share : one.shares)
            all.push_back(&share);
    }
    return all;
}

std::vector<Assessment> ofUnit(const Plan &plan, const PlanAssessment &assessment, QStringView unit)
{
    std::unordered_map<QStringView, const Task *> tasks;
    for (const Task *task : plan.tasks())
        if (task->partOf(unit))
            tasks.emplace(task->id, task);
    std::vector<Assessment> own;
    for (const Assessment &one : assessment.indicators)
        if (const auto task = tasks.find(one.task); task != tasks.end() && task->second->partOf(unit, one.indicator))
            own.push_back(one.of(unit));
    return own;
}

} // namespace xushi::domain
