#include "domain/plan/plan_index.h"

namespace xushi::domain {

namespace {

template <typename T> const T *find(const std::unordered_map<QStringView, const T *> &all, QStringView id)
{
    const auto found = all.find(id);
    return found == all.end() ? nullptr : found->second;
}

} // namespace

PlanIndex::PlanIndex(const Plan &plan)
{
    for (const Task *task : plan.tasks())
        m_tasks.emplace(task->id, task);
    for (const IndicatorInTask &one : plan.indicators())
        m_indicators.emplace(one.indicator->id, one);
    for (const Unit &unit : plan.units)
        m_units.emplace(unit.id, &unit);
}

const Task *PlanIndex::task(QStringView id) const
{
    return find(m_tasks, id);
}

std::optional<IndicatorInTask> PlanIndex::indicator(QStringView id) const
{
    const auto found = m_indicators.find(id);
    return found == m_indicators.end() ? std::nullopt : std::optional(found->second);
}

const Unit *PlanIndex::unit(QStringView id) const
{
    return find(m_units, id);
}

} // namespace xushi::domain
