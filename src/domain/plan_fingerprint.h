#pragma once

#include "domain/plan.h"

namespace xushi::domain {

/// SHA-256, lower-case hex, over the whole content of a plan. It shows whether a loaded plan is the same, and whether a
/// stored plan is still what was loaded.
QString fingerprintOf(const Plan &plan);

} // namespace xushi::domain
