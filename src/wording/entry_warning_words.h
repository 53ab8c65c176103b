#pragma once

#include "domain/entry/entry_warnings.h"

namespace xushi::wording {

/// A sentence that says what is unusual about a figure, and what to check. `indicator` is the one that the warning is
/// about, with the terms in force; the warning's unit is given by its name.
QString sentence(const domain::EntryWarning &warning, const domain::Indicator &indicator);

} // namespace xushi::wording
