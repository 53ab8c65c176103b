#pragma once

#include "domain/plan.h"
#include "exchange/fault_list.h"

namespace xushi::exchange {

/// Reads an indicator. Checks the days of nodes against the period if there is one. Notes every fault and leaves a
/// faulty field at its default.
domain::Indicator readIndicator(JsonValue value, const std::optional<domain::Period> &period, FaultList &faults);

} // namespace xushi::exchange
