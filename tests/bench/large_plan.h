#pragma once

#include "bench/dice.h"
#include "domain/plan/plan.h"

namespace xushi::bench {

/// A plan of 2024 of any size, its indicators mixed as those of the built-in plan are: of 22, nine flows, seven levels
/// and six ratios; six of them judged at the year's end, two constant.
domain::Plan largePlan(int indicators, int units, Dice &dice);

} // namespace xushi::bench
