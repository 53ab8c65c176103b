#include "domain/plan_index.h"

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
    for (const Unit &unit : plan.units)
        m_units.emplace(unit.id, &unit);
}

const Task *PlanIndex::task(QStringView id) const
{
    return find(m_tasks, id);
}

const Unit *PlanIndex::unit(QStringView id) const
{
    return find(m_units, id);
}

} // namespace xushi::domain
