#pragma once

#include "session/change.h"
#include "session/workspace.h"

namespace xushi::session {

/// Takes back one earlier row, of any plan, with a reason. The void bears the day of the row that it takes back.
/// Errors: UnknownRow, VoidWithoutReason, VoidOfVoid, RowAlreadyVoided, SumOutOfRange.
domain::Result<Change> voidRow(Workspace &workspace, const QString &row, const QString &reason);

} // namespace xushi::session
