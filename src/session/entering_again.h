#pragma once

#include "session/batch.h"
#include "session/workspace.h"

namespace xushi::session {

/// Enters what an earlier row said once more, as a new row: what a void took back is not brought back any other way
/// (design section 2). Errors: UnknownRow, VoidOfVoid (a void is not entered again), UnknownIndicator, UnknownTask
/// where the plan no longer has the subject, SumOutOfRange.
domain::Result<Change> enterAgain(Workspace &workspace, const QString &row);

/// The same of several rows of one plan, all of them or none.
BatchResult enterAllAgain(Workspace &workspace, const QStringList &rows);

} // namespace xushi::session
