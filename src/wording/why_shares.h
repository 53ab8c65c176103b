#pragma once

#include "wording/why_subject.h"

namespace xushi::wording {

/// What is said of a split indicator while not every unit has reported its share.
QString sharesClauses(const WhySubject &subject);

} // namespace xushi::wording
