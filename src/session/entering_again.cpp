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
    std::vector<Refusal> refusals;
    std::vector<MakeDraft> drafts;
    QString plan;
    for (const QString &row : rows) {
        auto earlier = requireEarlier(workspace, row);
        if (!earlier) {
            refusals.push_back({drafts.size() + refusals.size(), earlier.error()});
            continue;
        }
        plan = earlier->plan;
        drafts.emplace_back([row = std::move(*earlier)](const Plan &current) { return draftLike(row, current); });
    }
    if (!refusals.empty())
        return tl::unexpected(std::move(refusals));
    return writeRows(workspace, plan, drafts);
}

} // namespace xushi::session
