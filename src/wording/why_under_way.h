#pragma once

#include "wording/why_subject.h"

namespace xushi::wording {

/// What is said of an indicator that is judged by its schedule: on track, lagging or behind. Of an old figure that it
/// is old, and how it stands to what is due now.
QString underWayClauses(const WhySubject &subject);

/// How far what is behind is from its schedule: in percentage points, else in its own unit of measure. Empty for what
/// is not behind, a target that is the same all year and a place in a ranking.
QString scheduleGapClause(const WhySubject &subject);

} // namespace xushi::wording
