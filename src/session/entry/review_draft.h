#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"
#include "session/entry/journal_writing.h"

namespace xushi::session {

/// The draft of a decision about `judged`, which may change the figures of its indicator or its task.
RowDraft reviewDraft(const domain::Plan &plan, const domain::JournalRow &judged, QDate day, const QString &payload);

} // namespace xushi::session
