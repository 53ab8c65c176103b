#pragma once

#include "domain/assessment.h"

namespace xushi::wording {

/// One sentence that explains an indicator's status with its figures (说明); docs/semantics.md, Status.
/// Rounds the amount needed in each remaining month up to 2 places, so that it is enough to reach the target.
QString why(const domain::Assessment &assessment, const domain::Period &period);

} // namespace xushi::wording
