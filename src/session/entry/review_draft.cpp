#include "session/entry/review_draft.h"

namespace xushi::session {

using namespace domain;

RowDraft reviewDraft(const Plan &plan, const JournalRow &judged, QDate day, const QString &payload)
{
    RowDraft draft{RowKind::Review, judged.id.toString(), {}, day};
    draft.payload = payload;
    if (const auto found = plan.indicator(judged.subject)) {
        draft.indicators = {judged.subject};
        draft.tasks = {found->task->id};
    } else if (const QString task = judged.subject.section(u'/', 0, 0); plan.task(task)) { // in "task/unit"
        draft.tasks = {task};
    }
    return draft;
}

} // namespace xushi::session
