#include "models/entry/note_form.h"

#include "domain/entry/entry_rules.h"
#include "models/entry/part_choices.h"
#include "models/view/view_source.h"
#include "session/entry/journal_writing.h"
#include "session/entry/task_entry.h"
#include "wording/error_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

NoteForm::NoteForm(ViewSource &source, const TaskScope &scope) : TaskEntryForm(source), m_scope(scope)
{
    takePart({}, scope.unit);
    const auto all = tasks();
    setTask(all.empty() ? scope.task : all.front().id);
}

std::vector<Choice> NoteForm::tasks() const
{
    return m_scope.task.isEmpty() ? taskChoices(source(), m_scope) : taskChoices(source(), {{}, m_scope.task});
}

std::vector<Choice> NoteForm::units() const
{
    return unitChoices(source(), {{}, task()});
}

void NoteForm::setTask(const QString &task)
{
    takeTask(task, unitChoices(source(), {{}, task}));
    bringLastNote();
}

void NoteForm::setUnit(const QString &unit)
{
    takePart(task(), unit);
    bringLastNote();
}

/// The state of the newest note; without a note, the state that the figures suggest.
TaskState NoteForm::likelyState() const
{
    const TaskProgress *progress = source().progressOf(task());
    if (progress && progress->newestNote())
        return progress->state();
    const Task *noted = source().task(task());
    const auto isReported = [this](const Indicator &indicator) {
        const Assessment *assessment = source().assessment().indicator(indicator.id);
        return assessment && assessment->position.actual;
    };
    const bool hasFigures = noted && std::any_of(noted->indicators.begin(), noted->indicators.end(), isReported);
    return hasFigures ? TaskState::InProgress : TaskState::NotStarted;
}

void NoteForm::bringLastNote()
{
    const TaskProgress *progress = source().progressOf(task());
    const TaskNote *note = progress ? progress->newestNote(unit()) : nullptr;
    if (m_state == m_proposedState)
        m_state = likelyState();
    m_proposedState = likelyState();
    const NoteText last = note ? NoteText{note->progress, note->problem, note->next} : NoteText{};
    if (m_text == m_proposed)
        m_text = last;
    m_proposed = last;
}

QString NoteForm::whyNot() const
{
    const bool isSilent = !requireNote(task(), {std::nullopt, m_text.progress, m_text.problem, m_text.next});
    const TaskProgress *progress = source().progressOf(task());
    const TaskState recorded = progress ? progress->state() : TaskState::NotStarted;
    if (const auto room = session::requireRoom(m_text.progress + m_text.problem + m_text.next); !room)
        return wording::sentence(room.error());
    return isSilent && m_state == recorded ? tr("Write something, or choose another state.") : QString();
}

EntryWork NoteForm::work() const
{
    const session::NoteEntry entry{source().plan().id, task(),         day(),      unit(), m_state,
                                   m_text.progress,    m_text.problem, m_text.next};
    return [entry](session::Workspace &workspace) -> EntryOutcome {
        const auto change = session::enterNote(workspace, entry);
        if (!change)
            return tl::unexpected(failureOf(change.error()));
        return Entered{tr("Saved: note on task %1").arg(entry.task),
                       {change->row.id.toString()},
                       {},
                       {},
                       tr("note on task %1").arg(entry.task)};
    };
}

} // namespace xushi::models
