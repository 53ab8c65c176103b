#pragma once

#include "domain/plan/plan_fault.h"

namespace xushi::wording {

/// One line about a fault of a plan file: the place (JSON pointer, or line and column), the fault, and what would be
/// right.
QString sentence(const domain::PlanFault &fault);

} // namespace xushi::wording
