#include "session/entry/void_entry.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/entry_text.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

Result<JournalRow> requireRow(storage::JournalStore &journal, const QString &text)
{
    const auto id = RowId::parse(text.trimmed());
    if (!id)
        return failure(ErrorCode::UnknownRow, {text});
    auto row = journal.row(id->toString());
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownRow, {text});
    return std::move(**row);
}

Result<void> requireVoidable(storage::JournalStore &journal, const JournalRow &row)
{
    if (auto first = requireNoVoid(row); !first)
        return first;
    const QString id = row.id.toString();
    const auto earlier = journal.voidOf(id);
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    return requireNotVoided(id, *earlier);
}

Result<RowDraft> voidDraft(storage::JournalStore &journal, const Plan &plan, const JournalRow &row,
                           const QString &reason)
{
    const QString id = row.id.toString();
    if (const auto voidable = requireVoidable(journal, row); !voidable)
        return tl::unexpected<Error>(voidable.error());
    if (const auto said = requireVoidReason(id, reason); !said)
        return tl::unexpected<Error>(said.error());
    RowDraft draft{RowKind::Void, id, row.unit, row.asOf, std::nullopt, VoidPayload{entryText(reason)}.text(), {}, {}};
    if (const auto indicator = plan.indicator(row.subject)) {
        draft.indicators = {indicator->indicator->id};
        draft.tasks = {indicator->task->id};
    } else {
        draft.tasks = {row.subject.section(u'/', 0, 0)};
    }
    return draft;
}

} // namespace

Result<Change> voidRow(Workspace &workspace, const QString &row, const QString &reason)
{
    auto voided = writeRows(workspace, {plannedVoid(workspace, row, reason)});
    if (!voided)
        return tl::unexpected<Error>(voided.error().front().error);
    return std::move(voided->front());
}

Result<JournalRow> voidableRow(Workspace &workspace, const QString &row)
{
    storage::JournalStore journal(workspace.database());
    auto found = requireRow(journal, row);
    if (!found)
        return found;
    if (const auto voidable = requireVoidable(journal, *found); !voidable)
        return tl::unexpected<Error>(voidable.error());
    return found;
}

Result<PlannedRow> plannedVoid(Workspace &workspace, const QString &row, const QString &reason)
{
    storage::JournalStore journal(workspace.database());
    auto found = requireRow(journal, row);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const QString plan = found->plan;
    return PlannedRow{plan, [&workspace, reason, row = std::move(*found)](const Plan &current) {
                          storage::JournalStore now(workspace.database());
                          return voidDraft(now, current, row, reason);
                      }};
}

} // namespace xushi::session
