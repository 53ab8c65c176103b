#pragma once

#include "session/maintenance/merging.h"
#include "ui/shell.h"

namespace xushi::ui {

/// What a merge of two desks that grew from one file would bring; both entered some figures, one of them the same.
session::Merged mergeOutlook(Shell &shell);

} // namespace xushi::ui
