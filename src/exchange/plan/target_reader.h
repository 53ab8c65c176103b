#pragma once

#include "exchange/plan/plan_scope.h"

namespace xushi::exchange {

class ObjectReader;

/// Reads what is to be reached, how it is compared and by when: target, comparison, schedule, nodes, yearly targets and
/// due day. `indicator` has its accumulation; `taskDue` is the task's due day.
void readTarget(ObjectReader &reader, domain::Indicator &indicator, const std::optional<QDate> &taskDue,
                const PlanScope &scope);

} // namespace xushi::exchange
