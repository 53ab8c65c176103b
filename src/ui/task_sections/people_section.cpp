#include "ui/task_sections/people_section.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/tables/scope_words.h"
#include "ui/task_sections/people_table.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/selection_keeper.h"

#include <QPushButton>

namespace xushi::ui {

PeopleSection::PeopleSection(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : Section(tr("Persons in charge"), tr("There are no tasks to be in charge of"), parent),
      m_source(source),
      m_entry(entry),
      m_people(source, this),
      m_table(new PeopleTable(m_people)),
      m_all(addButton(tr("All tasks…"), tr("Names one person for all tasks of the unit"))),
      m_change(addButton(tr("Change…"), tr("Names the person in charge of the chosen row (Return in the list)")))
{
    setManualTopic(*this, models::ManualTopic::Persons);
    m_all->setObjectName(QStringLiteral("allPersons"));
    m_all->setAccessibleDescription(m_all->toolTip());
    m_change->setObjectName(QStringLiteral("changePerson"));
    m_change->setAccessibleDescription(tr("Names the person in charge of the chosen row"));
    setList(m_table);
    new SelectionKeeper(*m_table, models::AssignmentModel::Person);
    m_table->setCopyCaption([this] { return captionOf(m_source, tr("Persons in charge"), m_people.scope()); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_entry.assignAll(this, m_people.scope().unit); });
    connect(m_change, &QPushButton::clicked, this, &PeopleSection::changeChosen);
    connect(m_table, &PeopleTable::changeRequested, this, &PeopleSection::change);
    source.follow(this, &PeopleSection::refresh);
    refresh();
}

void PeopleSection::setScope(const models::TaskScope &scope)
{
    m_people.setScope(scope);
    const bool isOfTask = !scope.task.isEmpty();
    m_table->setColumnWanted(models::AssignmentModel::Task, !isOfTask || !scope.unit.isEmpty());
    m_table->setColumnWanted(models::AssignmentModel::Unit, scope.unit.isEmpty());
    refresh();
}

void PeopleSection::refresh()
{
    const bool isAny = m_people.rowCount() > 0;
    setFilled(isAny);
    m_change->setVisible(isAny);
    m_all->setVisible(isAny && !m_people.scope().unit.isEmpty() && m_people.scope().task.isEmpty());
}

void PeopleSection::changeChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid())
        change(chosen.data(models::TaskRole).toString(), chosen.data(models::UnitRole).toString());
}

void PeopleSection::change(const QString &task, const QString &unit)
{
    m_entry.assign(this, task, unit);
}

} // namespace xushi::ui
