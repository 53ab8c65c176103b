#pragma once

#include "domain/plan.h"

#include <unordered_map>

namespace xushi::domain {

/// A plan's tasks, indicators and units by id, found at once: for loops over a plan, whose own functions look through
/// all.
/// Valid as long as the plan lives unmoved and unchanged.
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
