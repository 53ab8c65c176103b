#include "session/entry/task_entry.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/entry_text.h"
#include "domain/task_progress.h"
#include "session/entry/journal_writing.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

/// The common part of every row about a task.
template <typename Entry> Result<RowDraft> taskDraft(const Plan &plan, const Entry &entry, RowKind kind, QDate today)
{
    const auto task = requireTask(plan, entry.task);
    if (!task)
        return tl::unexpected<Error>(task.error());
    const auto unit = reportingUnit(plan, **task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (const auto day = requireDay(plan.period, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    return RowDraft{.kind = kind, .subject = (*task)->id, .unit = *unit, .asOf = entry.asOf, .tasks = {(*task)->id}};
}

/// The row that first named the measure, if it still counts. Errors: UnknownRow, RowAlreadyVoided.
Result<JournalRow> requireMeasure(Workspace &workspace, const QString &plan, const MeasureEntry &entry)
{
    storage::JournalStore journal(workspace.database());
    auto row = journal.row(entry.measure);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row || !entersMeasure(**row, plan, entry.task.trimmed()))
        return failure(ErrorCode::UnknownRow, {entry.measure});
    const auto voided = journal.voidOf(entry.measure);
    if (!voided)
        return tl::unexpected<Error>(voided.error());
    if (const auto counts = requireNotVoided(entry.measure, *voided); !counts)
        return tl::unexpected<Error>(counts.error());
    return std::move(**row);
}

/// For a new measure, the fields that are not empty; for a change, all fields that are given, also those that are
/// cleared.
MeasurePayload payloadOf(const MeasureEntry &entry)
{
    const bool isChange = !entry.measure.isEmpty();
    MeasurePayload payload;
    if (entry.title)
        payload.title = entryText(*entry.title);
    if (entry.person && (isChange || !entryText(*entry.person).isEmpty()))
        payload.person = entryText(*entry.person);
    if (entry.due && (isChange || entry.due->isValid()))
        payload.due = entry.due;
    payload.done = entry.done;
    return payload;
}

Result<RowDraft> newMeasure(const Plan &plan, const MeasureEntry &entry, QDate today)
{
    auto draft = taskDraft(plan, entry, RowKind::Measure, today);
    if (!draft)
        return draft;
    const MeasurePayload payload = payloadOf(entry);
    if (const auto titled = requireTitle(draft->subject, payload.title.value_or(QString())); !titled)
        return tl::unexpected<Error>(titled.error());
    draft->payload = payload.text();
    return draft;
}

Result<RowDraft> changedMeasure(Workspace &workspace, const Plan &plan, MeasureEntry entry)
{
    const auto first = requireMeasure(workspace, plan.id, entry);
    if (!first)
        return tl::unexpected<Error>(first.error());
    if (entry.unit.isEmpty())
        entry.unit = first->unit;
    auto draft = taskDraft(plan, entry, RowKind::Measure, workspace.clock().today());
    if (!draft)
        return draft;
    MeasurePayload payload = payloadOf(entry);
    if (const auto sound = requireMeasureChange(*first, payload, entry.asOf); !sound)
        return tl::unexpected<Error>(sound.error());
    payload.measure = first->id.toString();
    draft->payload = payload.text();
    return draft;
}

} // namespace

Result<Change> enterNote(Workspace &workspace, const NoteEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.task}, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = taskDraft(plan, entry, RowKind::Note, workspace.clock().today());
        if (!draft)
            return draft;
        const NotePayload payload{entry.state, entryText(entry.progress), entryText(entry.problem),
                                  entryText(entry.next)};
        if (const auto said = requireNote(draft->subject, payload); !said)
            return tl::unexpected<Error>(said.error());
        draft->payload = payload.text();
        return draft;
    });
}

Result<Change> enterMeasure(Workspace &workspace, const MeasureEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.task}, [&](const Plan &plan) {
        return entry.measure.isEmpty() ? newMeasure(plan, entry, workspace.clock().today())
                                       : changedMeasure(workspace, plan, entry);
    });
}

Result<Change> assign(Workspace &workspace, const AssignmentEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.task}, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = taskDraft(plan, entry, RowKind::Assign, workspace.clock().today());
        if (!draft)
            return draft;
        if (const auto named = requirePerson(draft->subject, entry.person); !named)
            return tl::unexpected<Error>(named.error());
        draft->subject = assignmentSubject(draft->subject, draft->unit);
        draft->payload = AssignmentPayload{entryText(entry.person), entryText(entry.telephone)}.text();
        return draft;
    });
}

} // namespace xushi::session
