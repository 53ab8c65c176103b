#pragma once

#include "domain/plan.h"
#include "exchange/fault_list.h"

namespace xushi::exchange {

/// Reads an indicator; days of nodes are held against the period where there is one. Every fault is noted, and what
/// is faulty is left at its default.
domain::Indicator readIndicator(JsonValue value, const std::optional<domain::Period> &period, FaultList &faults);

} // namespace xushi::exchange
