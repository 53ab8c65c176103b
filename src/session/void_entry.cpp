#include "session/void_entry.h"

#include "session/entry_text.h"
#include "session/journal_writing.h"
#include "storage/journal_store.h"

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

Result<RowDraft> voidDraft(storage::JournalStore &journal, const Plan &plan, const JournalRow &row,
                           const QString &reason)
{
    const QString id = row.id.toString();
    if (row.kind == RowKind::Void)
        return failure(ErrorCode::VoidOfVoid, {id});
    const auto earlier = journal.voidOf(id);
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    if (*earlier)
        return failure(ErrorCode::RowAlreadyVoided,
                       {id, (*earlier)->details()[QLatin1StringView(payload::reason)].toString()});
    if (entryText(reason).isEmpty())
        return failure(ErrorCode::VoidWithoutReason, {id});
    RowDraft draft{RowKind::Void,
                   id,
                   row.unit,
                   row.asOf,
                   std::nullopt,
                   {{QLatin1StringView(payload::reason), entryText(reason)}},
                   {},
                   {}};
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
    auto voided = voidRows(workspace, {row}, reason);
    if (!voided)
        return tl::unexpected<Error>(voided.error().front().error);
    return std::move(voided->front());
}

BatchResult voidRows(Workspace &workspace, const QStringList &rows, const QString &reason)
{
    storage::JournalStore journal(workspace.database());
    std::vector<Refusal> refusals;
    std::vector<MakeDraft> drafts;
    QString plan;
    for (const QString &row : rows) {
        auto found = requireRow(journal, row);
        if (!found) {
            refusals.push_back({drafts.size() + refusals.size(), found.error()});
            continue;
        }
        plan = found->plan;
        drafts.emplace_back([&journal, &reason, row = std::move(*found)](const Plan &current) {
            return voidDraft(journal, current, row, reason);
        });
    }
    if (!refusals.empty())
        return tl::unexpected(std::move(refusals));
    return writeRows(workspace, plan, drafts);
}

} // namespace xushi::session
