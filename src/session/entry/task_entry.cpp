#include "session/entry/task_entry.h"

#include "domain/task_progress.h"
#include "domain/tokens.h"
#include "session/entry/entry_rules.h"
#include "session/entry/journal_writing.h"
#include "session/workspace/entry_text.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

void insertText(QJsonObject &details, const char *member, const QString &text)
{
    if (const QString clean = entryText(text); !clean.isEmpty())
        details.insert(QLatin1StringView(member), clean);
}

/// What every row about a task has in common.
template <typename Entry> Result<RowDraft> taskDraft(const Plan &plan, const Entry &entry, RowKind kind, QDate today)
{
    const auto task = requireTask(plan, entry.task);
    if (!task)
        return tl::unexpected<Error>(task.error());
    const auto unit = reportingUnit(plan, **task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (const auto day = requireDay(plan, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    return RowDraft{kind, (*task)->id, *unit, entry.asOf, std::nullopt, {}, {}, {(*task)->id}};
}

/// The row that first named the measure, and still counts. Errors: UnknownRow, RowAlreadyVoided.
Result<JournalRow> requireMeasure(Workspace &workspace, const QString &plan, const MeasureEntry &entry)
{
    storage::JournalStore journal(workspace.database());
    auto row = journal.row(entry.measure);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const bool fits = *row && (*row)->kind == RowKind::Measure && (*row)->plan == plan
                      && (*row)->subject == entry.task.trimmed()
                      && !(*row)->details().contains(QLatin1StringView(payload::measure));
    if (!fits)
        return failure(ErrorCode::UnknownRow, {entry.measure});
    const auto voided = journal.voidOf(entry.measure);
    if (!voided)
        return tl::unexpected<Error>(voided.error());
    if (*voided)
        return failure(ErrorCode::RowAlreadyVoided,
                       {entry.measure, (*voided)->details()[QLatin1StringView(payload::reason)].toString()});
    return std::move(**row);
}

/// What is given, put into the draft: for a new measure what says something, for a change also what is taken away.
void insertMeasure(QJsonObject &details, const MeasureEntry &entry)
{
    insertText(details, payload::title, entry.title.value_or(QString()));
    const bool isChange = !entry.measure.isEmpty();
    const QString person = entryText(entry.person.value_or(QString()));
    if (entry.person && (isChange || !person.isEmpty()))
        details.insert(QLatin1StringView(payload::person), person);
    if (entry.due && (isChange || entry.due->isValid()))
        details.insert(QLatin1StringView(payload::due), entry.due->toString(Qt::ISODate));
    if (entry.done)
        details.insert(QLatin1StringView(payload::done), *entry.done);
}

Result<RowDraft> newMeasure(const Plan &plan, const MeasureEntry &entry, QDate today)
{
    auto draft = taskDraft(plan, entry, RowKind::Measure, today);
    if (!draft)
        return draft;
    insertMeasure(draft->details, entry);
    if (!draft->details.contains(QLatin1StringView(payload::title)))
        return failure(ErrorCode::MeasureWithoutTitle, {draft->subject});
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
    if (entry.asOf < first->asOf)
        return failure(ErrorCode::BeforeMeasure, {entry.asOf.toString(Qt::ISODate), first->asOf.toString(Qt::ISODate)});
    insertMeasure(draft->details, entry);
    if (entry.title && !draft->details.contains(QLatin1StringView(payload::title)))
        return failure(ErrorCode::MeasureWithoutTitle, {draft->subject});
    if (draft->details.isEmpty())
        return failure(ErrorCode::MeasureUnchanged, {draft->subject});
    draft->details.insert(QLatin1StringView(payload::measure), first->id.toString());
    return draft;
}

} // namespace

Result<Change> enterNote(Workspace &workspace, const NoteEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.task}, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = taskDraft(plan, entry, RowKind::Note, workspace.clock().today());
        if (!draft)
            return draft;
        if (entry.state)
            draft->details.insert(QLatin1StringView(payload::state), QString(tokenOf(*entry.state)));
        insertText(draft->details, payload::progress, entry.progress);
        insertText(draft->details, payload::problem, entry.problem);
        insertText(draft->details, payload::next, entry.next);
        if (draft->details.isEmpty())
            return failure(ErrorCode::NothingToNote, {draft->subject});
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
        if (entryText(entry.person).isEmpty())
            return failure(ErrorCode::AssignWithoutPerson, {draft->subject});
        draft->subject = assignmentSubject(draft->subject, draft->unit);
        insertText(draft->details, payload::person, entry.person);
        insertText(draft->details, payload::telephone, entry.telephone);
        return draft;
    });
}

} // namespace xushi::session
