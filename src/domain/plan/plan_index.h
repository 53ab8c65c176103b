#pragma once

#include "domain/plan/plan.h"

#include <unordered_map>

namespace xushi::domain {

/// A plan's tasks, indicators and units by id, found in constant time. The functions of Plan search the whole plan,
/// which is slow in a loop.
/// Valid as long as the plan is neither moved nor changed.
class PlanIndex {
public:
    explicit PlanIndex(const Plan &plan);

    [[nodiscard]] const Task *task(QStringView id) const;
    [[nodiscard]] std::optional<IndicatorInTask> indicator(QStringView id) const;
    [[nodiscard]] const Unit *unit(QStringView id) const;

private:
    std::unordered_map<QStringView, const Task *> m_tasks;
    std::unordered_map<QStringView, IndicatorInTask> m_indicators;
    std::unordered_map<QStringView, const Unit *> m_units;
};

} // namespace xushi::domain
