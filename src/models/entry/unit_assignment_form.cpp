#include "models/entry/unit_assignment_form.h"

#include "domain/entry/entry_rules.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"
#include "wording/error_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

UnitAssignmentForm::UnitAssignmentForm(ViewSource &source, const QString &unit) : EntryForm(source), m_unit(unit)
{
    setDay(source.plan().period.first());
    for (const auto &[task, part] : partsIn(source, {unit, {}})) {
        const TaskProgress *progress = source.progressOf(task->id);
        const Assignment *now = progress ? progress->assignmentOf(unit) : nullptr;
        m_parts.push_back({task->id, now ? Person{now->person, now->telephone, now->since} : Person{}});
    }
    if (const auto persons = known(); persons.size() == 1) {
        m_person = persons.front().name;
        m_telephone = m_proposed = persons.front().telephone;
    }
}

QString UnitAssignmentForm::heading() const
{
    return tr("%1 · all %2 tasks").arg(unitName(source(), m_unit)).arg(m_parts.size());
}

void UnitAssignmentForm::setPerson(const QString &name)
{
    m_person = name;
    if (m_telephone != m_proposed)
        return;
    m_telephone = m_proposed = QString(); // nobody else's
    for (const Person &person : known())
        if (person.name == name.trimmed())
            m_telephone = m_proposed = person.telephone;
}

bool UnitAssignmentForm::isOther(const Part &part) const
{
    return !part.before.name.isEmpty() && part.before.name != m_person.trimmed();
}

/// Whether nothing would change for the task.
bool UnitAssignmentForm::isSame(const Part &part) const
{
    return part.before.name == m_person.trimmed() && part.before.telephone == m_telephone.trimmed()
           && part.before.since <= day();
}

QStringList UnitAssignmentForm::others() const
{
    QStringList all;
    for (const Part &part : m_parts)
        if (isOther(part))
            //: a task's number, the person in charge of it
            all += tr("%1 %2").arg(part.task, part.before.name);
    return all;
}

std::vector<session::AssignmentEntry> UnitAssignmentForm::entries() const
{
    std::vector<session::AssignmentEntry> all;
    for (const Part &part : m_parts) {
        if (isSame(part) || (isOther(part) && !m_isReplacing))
            continue;
        // a row before the day of the person who is replaced would change nothing
        const QDate from = isOther(part) ? std::max(day(), part.before.since) : day();
        all.push_back({source().plan().id, part.task, from, m_unit, m_person, m_telephone});
    }
    return all;
}

QString UnitAssignmentForm::summary() const
{
    if (m_person.trimmed().isEmpty())
        return {}; // whyNot() asks for the name
    const auto same = std::count_if(m_parts.begin(), m_parts.end(), [this](const Part &part) { return isSame(part); });
    const QStringList replaced = others();
    QString said = tr("Tasks that are given this person: %1.").arg(entries().size());
    const auto add = [&said](const QString &sentence) { said = tr("%1 %2", "two sentences").arg(said, sentence); };
    if (same > 0)
        add(tr("Tasks that have this person already: %1.").arg(same));
    if (!replaced.isEmpty())
        add((m_isReplacing ? tr("Another person is replaced in: %1.") : tr("Another person is kept in: %1."))
                .arg(replaced.join(tr(", "))));
    return said;
}

QString UnitAssignmentForm::whyNot() const
{
    if (m_parts.empty())
        return tr("The unit has no tasks.");
    if (!requirePerson(m_parts.front().task, m_person))
        return tr("Type the name of who is in charge.");
    if (!day().isValid())
        return tr("Write the day like 2024-09-30.");
    return entries().empty() ? tr("Nothing would change: every task has a person.") : QString();
}

EntryWork UnitAssignmentForm::work() const
{
    return [plan = source().plan().id, entries = entries(), person = m_person.simplified(),
            unit = unitName(source(), m_unit)](session::Workspace &workspace) -> EntryOutcome {
        const auto changes = session::assignAll(workspace, plan, entries);
        if (!changes)
            return tl::unexpected(failureOf(changes.error().front().error));
        //: a person, a unit, a number of tasks
        const QString what = tr("%1 in charge for %2 of %3 tasks").arg(person, unit).arg(changes->size());
        Entered entered{tr("Saved: %1").arg(what)};
        entered.what = what;
        for (const session::Change &change : *changes)
            entered.rows += change.row.id.toString();
        return entered;
    };
}

} // namespace xushi::models
