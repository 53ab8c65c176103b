#pragma once

#include "domain/plan/plan.h"
#include "domain/values/calendar.h"
#include "exchange/fault_list.h"

#include <optional>
#include <vector>

namespace xushi::exchange {

class TakenIds;

/// What the parts of a plan file are read and checked against.
struct PlanScope {
    FaultList &faults;
    int format = 1;                            ///< of the file
    std::optional<domain::Period> period = {}; ///< absent when it is faulty
    std::optional<qint64> textLength = {};     ///< of the document, in code points; absent without a text
    const TakenIds *units = nullptr;           ///< the ids of units; null when their list is faulty
    std::vector<domain::Unit> groups = {};
};

} // namespace xushi::exchange
