#pragma once

#include "session/change.h"
#include "session/workspace.h"

namespace xushi::session {

/// Enters what an earlier row said once more, as a new row: what a void took back is not brought back any other way
/// (design section 2). Errors: UnknownRow, VoidOfVoid (a void is not entered again), UnknownIndicator, UnknownTask
/// where the plan no longer has the subject, SumOutOfRange.
domain::Result<Change> enterAgain(Workspace &workspace, const QString &row);

} // namespace xushi::session
