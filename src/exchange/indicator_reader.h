#pragma once

#include "domain/plan/plan.h"
#include "exchange/fault_list.h"
#include "exchange/object_reader.h"

namespace xushi::exchange {

/// Reads an indicator. Checks the days of nodes against the period if there is one. Notes every fault and leaves a
/// faulty field at its default.
domain::Indicator readIndicator(JsonValue value, const std::optional<domain::Period> &period, FaultList &faults,
                                int format);

/// What the notice says of a task or an indicator. Faults: as ObjectReader::textOrNone() and place().
domain::Passage readPassage(ObjectReader &reader);

} // namespace xushi::exchange
