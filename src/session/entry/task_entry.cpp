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
    if (!*row || !entersMeasure(**row, plan))
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

/// The task of a measure at the end of a day.
Result<QString> taskOf(Workspace &workspace, const JournalRow &first, QDate day)
{
    const auto rows = storage::JournalStore(workspace.database()).ofMeasures(first.plan);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const Measure &measure : measuresOf(*rows, day))
        if (measure.id == first.id.toString())
            return measure.task;
    return first.subject;
}

Result<RowDraft> changedMeasure(Workspace &workspace, const Plan &plan, MeasureEntry entry)
{
    const auto first = requireMeasure(workspace, plan.id, entry);
    if (!first)
        return tl::unexpected<Error>(first.error());
    if (entry.unit.isEmpty())
        entry.unit = first->unit;
    const auto task = taskOf(workspace, *first, entry.asOf);
    if (!task)
        return tl::unexpected<Error>(task.error());
    if (entry.task.trimmed().isEmpty())
        entry.task = *task;
    auto draft = taskDraft(plan, entry, RowKind::Measure, workspace.clock().today());
    if (!draft)
        return draft;
    MeasurePayload payload = payloadOf(entry);
    if (draft->subject != *task) {
        payload.from = *task;
        draft->tasks += *task;
    }
    if (const auto sound = requireMeasureChange(*first, payload, entry.asOf); !sound)
        return tl::unexpected<Error>(sound.error());
    payload.measure = first->id.toString();
    draft->payload = payload.text();
    return draft;
}

/// The task that lists the deliverable; the one that is named, if one is. Errors: UnknownTask, UnknownDeliverable.
Result<const Task *> taskListing(const Plan &plan, const MeasureEntry &entry)
{
    if (!entry.task.trimmed().isEmpty())
        return requireTask(plan, entry.task);
    for (const Task *task : plan.tasks())
        if (requireDeliverable(*task, entry.measure))
            return task;
    return failure(ErrorCode::UnknownRow, {entry.measure});
}

/// Ticks off a deliverable or goal of the plan, or moves its day. A unit that only supports the task may not.
Result<RowDraft> tick(const Plan &plan, MeasureEntry entry, QDate today)
{
    const auto task = taskListing(plan, entry);
    if (!task)
        return tl::unexpected<Error>(task.error());
    const auto deliverable = requireDeliverable(**task, entry.measure);
    if (!deliverable && deliverable.error().args.last().isEmpty()) // the plan lists none: a measure is meant
        return failure(ErrorCode::UnknownRow, {entry.measure});
    if (!deliverable)
        return tl::unexpected<Error>(deliverable.error());
    entry.task = (*task)->id;
    auto draft = taskDraft(plan, entry, RowKind::Measure, today);
    if (!draft)
        return draft;
    if (const auto answers = requireAnswering(plan, **task, draft->unit); !answers)
        return tl::unexpected<Error>(answers.error());
    MeasurePayload payload;
    payload.measure = (*deliverable)->id;
    payload.done = entry.done;
    payload.due = entry.due;
    if (!payload.done && !payload.due)
        return failure(ErrorCode::MeasureUnchanged, {(*task)->id});
    draft->payload = payload.text();
    return draft;
}

Result<RowDraft> assignmentDraft(const Plan &plan, const AssignmentEntry &entry, QDate today)
{
    auto draft = taskDraft(plan, entry, RowKind::Assign, today);
    if (!draft)
        return draft;
    if (const auto named = requirePerson(draft->subject, entry.person); !named)
        return tl::unexpected<Error>(named.error());
    draft->subject = assignmentSubject(draft->subject, draft->unit);
    draft->payload = AssignmentPayload{entryText(entry.person), entryText(entry.telephone)}.text();
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
    if (entry.measure.isEmpty())
        return writeRow(workspace, {entry.plan, entry.task},
                        [&](const Plan &plan) { return newMeasure(plan, entry, workspace.clock().today()); });
    const bool isRow = RowId::parse(entry.measure).has_value(); // else it is a deliverable of the plan
    auto changes = writeRows(workspace, entry.plan, {MakeDraft([&](const Plan &plan) { // it names a task perhaps
                                 return isRow ? changedMeasure(workspace, plan, entry)
                                              : tick(plan, entry, workspace.clock().today());
                             })});
    if (!changes)
        return tl::unexpected<Error>(changes.error().front().error);
    return std::move(changes->front());
}

Result<Change> assign(Workspace &workspace, const AssignmentEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.task},
                    [&](const Plan &plan) { return assignmentDraft(plan, entry, workspace.clock().today()); });
}

BatchResult assignAll(Workspace &workspace, const QString &plan, const std::vector<AssignmentEntry> &entries)
{
    std::vector<MakeDraft> drafts;
    for (const AssignmentEntry &entry : entries)
        drafts.emplace_back(
            [&](const Plan &current) { return assignmentDraft(current, entry, workspace.clock().today()); });
    return writeRows(workspace, plan, drafts);
}

} // namespace xushi::session
