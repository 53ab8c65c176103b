#include "session/journal_writing.h"

#include "session/total_rule.h"
#include "storage/journal_store.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

namespace {

/// Makes a whole row of a draft. Time never runs backwards: a row is never recorded before the newest one,
/// and its id sorts after it, whatever the clock says.
Result<JournalRow> stamped(Workspace &workspace, const QString &plan, const RowDraft &draft)
{
    storage::JournalStore journal(workspace.database());
    const auto newest = journal.newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    auto heads = journal.heads();
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    const qint64 now = workspace.clock().nowMs();
    const qint64 recordedAt = std::max(now, newest->recordedAt);
    JournalRow row{RowId::make(recordedAt, newest->id),
                   plan,
                   draft.kind,
                   draft.subject,
                   draft.unit,
                   draft.asOf,
                   recordedAt,
                   workspace.author(),
                   draft.amount,
                   payloadText(draft.details),
                   std::move(*heads),
                   {},
                   std::max(now, newest->receivedAt)};
    row.hash = hashOf(row);
    return row;
}

} // namespace

Result<Change> writeRow(Workspace &workspace, const QString &plan, const MakeDraft &makeDraft)
{
    return workspace.database().write([&]() -> Result<Change> {
        const auto loaded = workspace.plan(plan);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        const Plan &current = (*loaded)->plan;
        const auto draft = makeDraft(current);
        if (!draft)
            return tl::unexpected<Error>(draft.error());
        auto row = stamped(workspace, current.id, *draft);
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (const auto added = storage::JournalStore(workspace.database()).append(*row); !added)
            return tl::unexpected<Error>(added.error());
        for (const QString &indicator : draft->indicators)
            if (const auto sound = requireTotals(workspace, current, indicator); !sound)
                return tl::unexpected<Error>(sound.error());
        return Change{std::move(*row), draft->indicators, draft->tasks};
    });
}

} // namespace xushi::session
