#pragma once

#include "domain/plan/plan.h"

namespace xushi::domain {

/// SHA-256, lower-case hex, over the whole content of a plan. It shows whether a loaded plan is the same, and whether a
/// stored plan is still what was loaded.
QString fingerprintOf(const Plan &plan);

/// What a new version of a plan may change about an indicator so that the rows about it mean something else.
enum class IndicatorTrait { Name, UnitOfMeasure, Accumulation, Comparison, Schedule, Due, Units };

/// A unit's part in an indicator, by the unit's name.
struct NamedPart {
    QString unit; ///< id
    QString name;
    Role role = Role::Lead;
};

/// An indicator as one version of a plan has it.
struct PlannedIndicator {
    Indicator indicator;
    std::vector<NamedPart> units; ///< those of its task that it belongs to
};

/// How another version of a plan changes one of its indicators.
struct IndicatorChange {
    PlannedIndicator before;
    std::optional<PlannedIndicator> after;   ///< absent: the indicator is gone
    std::vector<IndicatorTrait> traits = {}; ///< what differs; empty where the indicator is gone
};

/// The indicators of a plan that another version of it changes in a trait or does not have, in the plan's order. A new
/// target, baseline or wording changes no trait; nor does a unit's new name, or another order of the units.
std::vector<IndicatorChange> indicatorChanges(const Plan &before, const Plan &after);

} // namespace xushi::domain
