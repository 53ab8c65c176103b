#pragma once

#include "session/entry/journal_writing.h"

namespace xushi::session {

/// Voids one earlier row, of any plan, with a reason. The void has the day of the voided row. Errors: UnknownRow,
/// VoidWithoutReason, VoidOfVoid, RowAlreadyVoided, SumOutOfRange.
domain::Result<Change> voidRow(Workspace &workspace, const QString &row, const QString &reason);

/// A row that can be voided. Errors: UnknownRow, VoidOfVoid, RowAlreadyVoided.
domain::Result<domain::JournalRow> voidableRow(Workspace &workspace, const QString &row);

/// The void of a row, to be written together with other rows. Errors: UnknownRow; the other errors of voidRow come when
/// it is written.
domain::Result<PlannedRow> plannedVoid(Workspace &workspace, const QString &row, const QString &reason);

} // namespace xushi::session
