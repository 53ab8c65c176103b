#pragma once

#include "wording/why_subject.h"

namespace xushi::wording {

/// Whether the indicator is a place in a ranking (位次), which its unit of measure shows: the first is the best.
bool isPlace(const domain::Indicator &indicator);

/// What is said of a place in a ranking, for any status.
QString placeClauses(const WhySubject &subject);

} // namespace xushi::wording
