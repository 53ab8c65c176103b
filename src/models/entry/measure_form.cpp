#include "models/entry/measure_form.h"

#include "domain/entry/entry_rules.h"
#include "models/entry/part_choices.h"
#include "models/view/view_source.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

/// The end of the day's quarter, or of the next quarter if the day itself is a quarter's end.
QDate comingQuarterEnd(QDate day)
{
    return Quarter::of(day.addDays(1)).lastDay();
}

} // namespace

MeasureForm::MeasureForm(ViewSource &source, const TaskScope &scope) : TaskEntryForm(source), m_scope(scope)
{
    m_due = source.plan().period.clamp(comingQuarterEnd(day()));
    const auto all = tasks();
    setTask(all.empty() ? QString() : all.front().id);
}

std::optional<MeasureForm> MeasureForm::of(ViewSource &source, const QString &measure)
{
    const auto found = source.measure(measure);
    if (!found)
        return std::nullopt;
    MeasureForm form(source);
    form.m_scope = {found->unit, {}};
    form.m_before = *found;
    form.takePart(found->task, found->unit);
    form.m_title = found->title;
    form.m_person = found->person;
    form.m_due = found->due;
    form.m_done = found->done;
    form.setDay(std::clamp(source.asOf(), form.firstDay(), std::max(form.firstDay(), form.lastDay())));
    return form;
}

std::vector<Choice> MeasureForm::tasks() const
{
    return taskChoices(source(), m_scope);
}

std::vector<Choice> MeasureForm::units() const
{
    return unitChoices(source(), {m_scope.unit, task()});
}

QDate MeasureForm::firstDay() const
{
    return isNew() || isPlanned() ? EntryForm::firstDay() : m_before.since;
}

void MeasureForm::setTask(const QString &task)
{
    takeTask(task, unitChoices(source(), {m_scope.unit, task}));
    suggestPerson();
}

void MeasureForm::setUnit(const QString &unit)
{
    takePart(task(), unit);
    suggestPerson();
}

QString MeasureForm::personInCharge() const
{
    const TaskProgress *progress = source().progressOf(task());
    const Assignment *assignment = progress ? progress->assignmentOf(unit()) : nullptr;
    return assignment ? assignment->person : QString();
}

void MeasureForm::suggestPerson()
{
    if (!isNew() || m_person != m_suggested)
        return;
    m_person = m_suggested = personInCharge();
}

QString MeasureForm::whyNot() const
{
    if (task().isEmpty())
        return tr("There is no task to enter a measure for.");
    if (!requireTitle(task(), m_title))
        return tr("Say what is to be done.");
    if (!day().isValid() || (m_due && !m_due->isValid()))
        return tr("Write each day like 2024-09-30.");
    if (!isNew() && !isChanged())
        return tr("Nothing is changed yet.");
    return {};
}

bool MeasureForm::isChanged() const
{
    const session::MeasureEntry change = entry();
    return change.title || change.person || change.due || change.done || !change.task.isEmpty();
}

/// A change holds only the fields that differ, so that two people's changes to one measure both count.
session::MeasureEntry MeasureForm::entry() const
{
    const bool isMoved = isNew() || task() != m_before.task;
    session::MeasureEntry entry{source().plan().id, isMoved ? task() : QString(), day(), unit(), m_before.id};
    if (isNew() || m_title.trimmed() != m_before.title)
        entry.title = m_title;
    if (isNew() || m_person.trimmed() != m_before.person)
        entry.person = m_person;
    if (isNew() || m_due != m_before.due)
        entry.due = m_due.value_or(QDate());
    if (m_done != m_before.done)
        entry.done = m_done;
    if (isPlanned()) { // the plan has its title
        entry.task.clear();
        entry.title.reset();
        entry.person.reset();
    }
    return entry;
}

bool MeasureForm::isPlanned() const
{
    return !isNew() && !RowId::parse(m_before.id);
}

EntryWork MeasureForm::work() const
{
    return [entry = entry(), message = savedMessage(), what = what()](session::Workspace &workspace) -> EntryOutcome {
        const auto change = session::enterMeasure(workspace, entry);
        if (!change)
            return tl::unexpected(failureOf(change.error()));
        return Entered{message, {change->row.id.toString()}, {}, {}, what};
    };
}

/// Names the step, for undo.
QString MeasureForm::what() const
{
    const QString title = m_title.simplified();
    if (isNew())
        return tr("measure “%1”").arg(title);
    if (m_done != m_before.done)
        return m_done ? tr("“%1” marked done").arg(title) : tr("“%1” opened again").arg(title);
    if (task() != m_before.task)
        return tr("“%1” moved to task %2").arg(title, task());
    return tr("change to measure “%1”").arg(title);
}

QString MeasureForm::savedMessage() const
{
    const QString title = m_title.simplified();
    if (isNew())
        return tr("Saved: measure “%1”").arg(title);
    if (m_done != m_before.done)
        return m_done ? tr("Marked done: “%1”").arg(title) : tr("Open again: “%1”").arg(title);
    if (task() != m_before.task)
        return tr("Moved: measure “%1” to task %2").arg(title, task());
    return tr("Changed: measure “%1”").arg(title);
}

} // namespace xushi::models
