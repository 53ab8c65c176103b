#pragma once

#include "domain/assessment.h"

namespace xushi::wording {

/// One sentence that explains an indicator's status with its figures (说明); docs/semantics.md, Status.
/// Before the period it says that nothing is judged yet.
QString why(const domain::Assessment &assessment, const domain::Period &period);

} // namespace xushi::wording
