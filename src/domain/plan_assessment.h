#pragma once

#include "domain/assessment.h"
#include "domain/unit_assessment.h"

#include <unordered_map>

namespace xushi::domain {

/// Positions by indicator id. An indicator that is missing has nothing reported and the plan's baseline.
using Positions = std::unordered_map<QString, Position>;

/// The whole plan judged at the end of a day. Every page, sheet and output shows a part of it.
struct PlanAssessment {
    QDate asOf;
    std::vector<Assessment> indicators; ///< in the plan's order
    std::vector<UnitAssessment> units;  ///< in the plan's order
    QDate seenOn = {};                  ///< the day on which it is looked at; see assess()

    [[nodiscard]] const Assessment *indicator(QStringView id) const;
    [[nodiscard]] const UnitAssessment *unit(QStringView id) const;
};

/// One indicator of the plan, by its rules, with the names of the units that have shares.
Assessment assessIn(const Plan &plan, const IndicatorInTask &about, const Position &position, QDate asOf, QDate seenOn);

/// `progress` has each task of the plan, in its order, up to `asOf`; empty where nobody asks what units reported about
/// tasks.
PlanAssessment assessPlan(const Plan &plan, const Positions &positions, std::span<const TaskProgress> progress,
                          QDate asOf, QDate seenOn = {});

/// The same from one position for each indicator, in the plan's order.
PlanAssessment assessInOrder(const Plan &plan, std::span<const Position> positions,
                             std::span<const TaskProgress> progress, QDate asOf, QDate seenOn = {});

/// Judges again after rows about a few indicators changed: those in `positions`. All others keep their judgement from
/// `before`, which is an assessment of this same plan.
PlanAssessment assessAgain(const Plan &plan, PlanAssessment before, const Positions &positions);

/// Each judgement that somebody answers for: of a split indicator its shares.
std::vector<const Assessment *> answeredFor(std::span<const Assessment> assessments);

/// The judgements of the indicators that `unit` shares in, in the plan's order; of its share where it has one.
std::vector<Assessment> ofUnit(const Plan &plan, const PlanAssessment &assessment, QStringView unit);

} // namespace xushi::domain
