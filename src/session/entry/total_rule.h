#pragma once

#include "session/workspace/workspace.h"

namespace xushi::session {

/// Refuses a state of the journal in which an indicator's total leaves the range of a quantity on any day, because such
/// a day could not be shown. Call within the write that may lead to it. Errors: SumOutOfRange.
domain::Result<void> requireTotals(Workspace &workspace, const QString &plan, const domain::Indicator &indicator);

} // namespace xushi::session
