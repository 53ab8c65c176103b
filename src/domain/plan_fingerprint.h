#pragma once

#include "domain/plan.h"

namespace xushi::domain {

/// SHA-256, lower-case hex, over everything a plan says: tells whether a loaded plan is the same, and whether
/// a stored one is still what was loaded.
QString fingerprintOf(const Plan &plan);

} // namespace xushi::domain
