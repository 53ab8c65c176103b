#include "session/task_entry.h"

#include "domain/task_progress.h"
#include "domain/tokens.h"
#include "session/entry_rules.h"
#include "session/entry_text.h"
#include "session/journal_writing.h"
#include "storage/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

void insertText(QJsonObject &details, const char *member, const QString &text)
{
    if (const QString clean = entryText(text); !clean.isEmpty())
        details.insert(QLatin1StringView(member), clean);
}

/// What every row about a task has in common.
template <typename Entry>
Result<RowDraft> taskDraft(const Plan &plan, const Entry &entry, RowKind kind, QDate today)
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

/// Errors: UnknownRow when `measure` is no measure of the task.
Result<void> requireMeasure(Workspace &workspace, const QString &plan, const RowDraft &draft, const QString &measure)
{
    const auto row = storage::JournalStore(workspace.database()).row(measure);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const bool fits = *row && (*row)->kind == RowKind::Measure && (*row)->subject == draft.subject && (*row)->plan == plan;
    if (!fits)
        return failure(ErrorCode::UnknownRow, {measure});
    return {};
}

} // namespace

Result<Change> enterNote(Workspace &workspace, const NoteEntry &entry)
{
    return writeRow(workspace, entry.plan, [&](const Plan &plan) -> Result<RowDraft> {
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
    return writeRow(workspace, entry.plan, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = taskDraft(plan, entry, RowKind::Measure, workspace.clock().today());
        if (!draft)
            return draft;
        if (entry.measure.isEmpty()) {
            if (entryText(entry.title.value_or(QString())).isEmpty())
                return failure(ErrorCode::MeasureWithoutTitle, {draft->subject});
        } else {
            if (const auto known = requireMeasure(workspace, plan.id, *draft, entry.measure); !known)
                return tl::unexpected<Error>(known.error());
            draft->details.insert(QLatin1StringView(payload::measure), entry.measure);
        }
        insertText(draft->details, payload::title, entry.title.value_or(QString()));
        insertText(draft->details, payload::person, entry.person.value_or(QString()));
        if (entry.due)
            draft->details.insert(QLatin1StringView(payload::due), entry.due->toString(Qt::ISODate));
        if (entry.done)
            draft->details.insert(QLatin1StringView(payload::done), *entry.done);
        return draft;
    });
}

Result<Change> assign(Workspace &workspace, const AssignmentEntry &entry)
{
    return writeRow(workspace, entry.plan, [&](const Plan &plan) -> Result<RowDraft> {
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
