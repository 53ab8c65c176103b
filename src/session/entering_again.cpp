#include "session/entering_again.h"

#include "session/entry_rules.h"
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

Result<JournalRow> requireEarlier(Workspace &workspace, const QString &id)
{
    auto found = storage::JournalStore(workspace.database()).row(id);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownRow, {id});
    if ((*found)->kind == RowKind::Void)
        return failure(ErrorCode::VoidOfVoid, {id});
    return std::move(**found);
}

} // namespace

Result<Change> enterAgain(Workspace &workspace, const QString &row)
{
    auto entered = enterAllAgain(workspace, {row});
    if (!entered)
        return tl::unexpected<Error>(entered.error().front().error);
    return std::move(entered->front());
}

BatchResult enterAllAgain(Workspace &workspace, const QStringList &rows)
{
    std::vector<Result<PlannedRow>> again;
    for (const QString &row : rows)
        again.push_back(plannedAgain(workspace, row));
    return writeRows(workspace, again);
}

Result<PlannedRow> plannedAgain(Workspace &workspace, const QString &row)
{
    auto earlier = requireEarlier(workspace, row);
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    const QString plan = earlier->plan;
    return PlannedRow{plan, [row = std::move(*earlier)](const Plan &current) { return draftLike(row, current); }};
}

} // namespace xushi::session
