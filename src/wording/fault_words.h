#pragma once

#include "domain/plan_fault.h"

namespace xushi::wording {

/// One line for one fault of a plan file: where (JSON pointer, or line and column), what, and what would be right.
QString sentence(const domain::PlanFault &fault);

} // namespace xushi::wording
