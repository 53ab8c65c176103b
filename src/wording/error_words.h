#pragma once

#include "domain/error.h"

namespace xushi::wording {

/// One line that says what happened, to what, and what would be right.
QString sentence(const domain::Error &error);

} // namespace xushi::wording
