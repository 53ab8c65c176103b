#pragma once

#include "session/batch.h"
#include "session/workspace.h"

namespace xushi::session {

/// Takes back one earlier row, of any plan, with a reason. The void bears the day of the row that it takes back.
/// Errors: UnknownRow, VoidWithoutReason, VoidOfVoid, RowAlreadyVoided, SumOutOfRange.
domain::Result<Change> voidRow(Workspace &workspace, const QString &row, const QString &reason);

/// The same of several rows of one plan, all of them or none.
BatchResult voidRows(Workspace &workspace, const QStringList &rows, const QString &reason);

} // namespace xushi::session
