#include "models/entry/assignment_form.h"

#include "domain/entry/entry_rules.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"
#include "session/entry/task_entry.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

QDate firstDayOf(const ViewSource &source, const Person &before)
{
    const QDate first = source.plan().period.first();
    return before.since.isValid() ? std::max(before.since, first) : first;
}

std::vector<Person> personsOf(const ViewSource &source, const QString &unit)
{
    std::vector<Person> persons;
    for (const TaskProgress &progress : source.progress()) {
        const Assignment *one = progress.assignmentOf(unit);
        if (!one)
            continue;
        const auto same = std::find_if(persons.begin(), persons.end(),
                                       [one](const Person &person) { return person.name == one->person; });
        if (same == persons.end())
            persons.push_back({one->person, one->telephone});
        else if (same->telephone.isEmpty())
            same->telephone = one->telephone;
    }
    return persons;
}

AssignmentForm::AssignmentForm(ViewSource &source, const QString &task, const QString &unit)
    : EntryForm(source), m_task(task), m_unit(unit)
{
    const TaskProgress *progress = source.progressOf(task);
    if (const Assignment *now = progress ? progress->assignmentOf(unit) : nullptr)
        m_before = {now->person, now->telephone, now->since};
    setDay(firstDayOf(source, m_before));
    m_person = m_before.name;
    m_telephone = m_proposed = m_before.telephone;
}

QString AssignmentForm::part() const
{
    const Task *task = source().task(m_task);
    return QStringLiteral("%1 · %2").arg(task ? taskText(*task) : m_task, unitName(source(), m_unit));
}

std::vector<Person> AssignmentForm::known() const
{
    return personsOf(source(), m_unit);
}

void AssignmentForm::setPerson(const QString &name)
{
    m_person = name;
    if (m_telephone != m_proposed)
        return;
    for (const Person &person : known())
        if (person.name == name.trimmed())
            m_telephone = m_proposed = person.telephone;
}

QString AssignmentForm::whyNot() const
{
    if (!requirePerson(m_task, m_person))
        return tr("Type the name of who is in charge.");
    if (m_person.trimmed() == m_before.name && m_telephone.trimmed() == m_before.telephone)
        return tr("Nothing is changed yet.");
    return {};
}

EntryWork AssignmentForm::work() const
{
    const session::AssignmentEntry entry{source().plan().id, m_task, day(), m_unit, m_person, m_telephone};
    return [entry](session::Workspace &workspace) -> EntryOutcome {
        const auto change = session::assign(workspace, entry);
        if (!change)
            return tl::unexpected(failureOf(change.error()));
        //: a task's number, then a person's name
        return Entered{tr("Saved: in charge of task %1: %2").arg(entry.task, entry.person.simplified()),
                       {change->row.id.toString()},
                       {},
                       {},
                       tr("in charge of task %1: %2").arg(entry.task, entry.person.simplified())};
    };
}

} // namespace xushi::models
