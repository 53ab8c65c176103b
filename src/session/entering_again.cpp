#include "session/entering_again.h"

#include "session/entry_rules.h"
#include "session/journal_writing.h"
#include "storage/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

bool isFigure(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline
           || kind == RowKind::Retarget;
}

/// The row was accepted once; only the plan can have changed since.
Result<RowDraft> draftLike(const JournalRow &row, const Plan &plan)
{
    RowDraft draft{row.kind, row.subject, row.unit, row.asOf, row.amount, row.details(), {}, {}};
    if (isFigure(row.kind)) {
        const auto found = requireIndicator(plan, row.subject);
        if (!found)
            return tl::unexpected<Error>(found.error());
        draft.indicators = {found->indicator->id};
        draft.tasks = {found->task->id};
        return draft;
    }
    const QString task = row.subject.section(u'/', 0, 0); // of an assignment "task/unit"
    if (const auto found = requireTask(plan, task); !found)
        return tl::unexpected<Error>(found.error());
    draft.tasks = {task};
    return draft;
}

} // namespace

Result<Change> enterAgain(Workspace &workspace, const QString &row)
{
    const auto found = storage::JournalStore(workspace.database()).row(row);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownRow, {row});
    const JournalRow &earlier = **found;
    if (earlier.kind == RowKind::Void)
        return failure(ErrorCode::VoidOfVoid, {row});
    return writeRow(workspace, earlier.plan, [&](const Plan &plan) { return draftLike(earlier, plan); });
}

} // namespace xushi::session
