#pragma once

#include "domain/finding.h"

namespace xushi::wording {

/// One line for one finding of a check: what is wrong, where, and what to do about it.
QString sentence(const domain::Finding &finding);

} // namespace xushi::wording
