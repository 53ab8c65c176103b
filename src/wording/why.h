#pragma once

#include "domain/assessment.h"

namespace xushi::wording {

/// The one sentence that says why an indicator has its status, with the figures (说明); docs/semantics.md, Status.
/// What each remaining month must bring is rounded up to 2 places, so that bringing it does make the target.
QString why(const domain::Assessment &assessment, const domain::Period &period);

} // namespace xushi::wording
