#pragma once

#include "session/journal_writing.h"

namespace xushi::session {

/// Enters what an earlier row said once more, as a new row: what a void took back is not brought back any other way
/// (design section 2). Errors: UnknownRow, VoidOfVoid (a void is not entered again), UnknownIndicator, UnknownTask
/// where the plan no longer has the subject, SumOutOfRange.
domain::Result<Change> enterAgain(Workspace &workspace, const QString &row);

/// The same of several rows of one plan, all of them or none.
BatchResult enterAllAgain(Workspace &workspace, const QStringList &rows);

/// What a row said once more, to be written together with other rows. Errors: UnknownRow, VoidOfVoid; the others when
/// it is written.
domain::Result<PlannedRow> plannedAgain(Workspace &workspace, const QString &row);

} // namespace xushi::session
