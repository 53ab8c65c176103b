#include "session/entry/review_draft.h"

#include "session/view/task_rows.h"

namespace xushi::session {

using namespace domain;

RowDraft reviewDraft(const Plan &plan, const JournalRow &judged, QDate day, const QString &payload)
{
    RowDraft draft{RowKind::Review, judged.id.toString(), {}, day};
    draft.payload = payload;
    if (const auto found = plan.indicator(judged.subject)) {
        draft.indicators = {judged.subject};
        draft.tasks = {found->task->id};
    } else if (const auto task = taskPlaceOf(judged)) {
        draft.tasks = {*task};
    }
    return draft;
}

} // namespace xushi::session
