#pragma once

#include "wording/why_subject.h"

namespace xushi::wording {

/// What is said of an indicator that is judged by its schedule: on track, lagging or behind. Of an old figure that it
/// is old, and how it stands to what is due now.
QString underWayClauses(const WhySubject &subject);

} // namespace xushi::wording
