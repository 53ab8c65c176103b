#pragma once

#include "domain/clock_trouble.h"

namespace xushi::wording {

/// What is doubtful about the clock, and what follows from it.
QString sentence(const domain::ClockTrouble &trouble);

} // namespace xushi::wording
