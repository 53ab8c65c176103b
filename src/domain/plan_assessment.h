#pragma once

#include "domain/assessment.h"
#include "domain/unit_assessment.h"

#include <unordered_map>

namespace xushi::domain {

/// Positions by indicator id; an indicator that is not in it has nothing reported and the plan's baseline.
using Positions = std::unordered_map<QString, Position>;

/// The whole plan judged at the end of a day: what every screen, sheet and output shows a part of.
struct PlanAssessment {
    QDate asOf;
    std::vector<Assessment> indicators; ///< in the plan's order
    std::vector<UnitAssessment> units;  ///< in the plan's order

    [[nodiscard]] const Assessment *indicator(QStringView id) const;
    [[nodiscard]] const UnitAssessment *unit(QStringView id) const;
};

PlanAssessment assessPlan(const Plan &plan, const Positions &positions, QDate asOf);

/// The same of positions that are there for each indicator, in the plan's order.
PlanAssessment assessInOrder(const Plan &plan, std::span<const Position> positions, QDate asOf);

/// The same judged anew after something about a few indicators changed: those in `positions`, whatever they were
/// before; all others stand as they are in `before`, an assessment of this very plan.
PlanAssessment assessAgain(const Plan &plan, PlanAssessment before, const Positions &positions);

/// The judgements of the indicators that `unit` shares in, in the plan's order.
std::vector<Assessment> ofUnit(const Plan &plan, const PlanAssessment &assessment, QStringView unit);

} // namespace xushi::domain
