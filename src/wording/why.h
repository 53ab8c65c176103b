#pragma once

#include "domain/assessment.h"

namespace xushi::wording {

/// One sentence that explains an indicator's status with its figures (说明); docs/semantics.md, Status.
/// Before the period it says that nothing is judged yet.
QString why(const domain::Assessment &assessment, const domain::Period &period);

/// How far an indicator is behind its schedule, as why() says it: "低于序时进度17.9个百分点". Empty if it is not, and
/// for a target that is the same all year, which says nothing about a schedule.
QString scheduleGap(const domain::Assessment &assessment, const domain::Period &period);

/// That the plan's period has not begun, so that nothing is judged (尚未开始，不作评定).
QString notBegun(const domain::Period &period);

} // namespace xushi::wording
