#pragma once

#include "domain/plan/plan.h"
#include "domain/plan/plan_fault.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace xushi::exchange {

/// The result of reading a plan file: a plan if there is no fault, otherwise the faults in document order.
struct PlanReading {
    std::optional<domain::Plan> plan;
    std::vector<domain::PlanFault> faults; ///< at most domain::mostPlanFaults
};

/// Reads a plan file (计划文件; docs/plan-format.md): all of it or nothing. A fault carries the JSON pointer of what is
/// wrong (for a missing key, of the object that lacks it), and line and column where the text itself is no JSON.
PlanReading readPlan(const QByteArray &json);

} // namespace xushi::exchange
