#include "models/plan/assignment_model.h"

#include "models/tables/roles.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::models {

using namespace domain;

namespace {

SortKey sortKey(const AssignmentRow &row, int column, int place)
{
    switch (column) {
    case AssignmentModel::Unit:
        return SortKey::text(row.unitName);
    case AssignmentModel::Part:
        return SortKey::number(static_cast<int>(row.role));
    case AssignmentModel::Person:
        return SortKey::textIfAny(row.person);
    case AssignmentModel::Telephone:
        return SortKey::textIfAny(row.telephone);
    default:
        return SortKey::number(place);
    }
}

} // namespace

QString AssignmentRow::key() const
{
    return assignmentSubject(task, unit);
}

AssignmentModel::AssignmentModel(ViewSource &source, QObject *parent) : ScopeTable(source, columns, parent)
{
    refresh();
}

QVariant AssignmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssignmentRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case KeyRole:
        return row.key();
    case TaskRole:
        return row.task;
    case UnitRole:
        return row.unit;
    case UnitNameRole:
        return row.unitName;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column(), index.row()));
    default:
        return {};
    }
}

ColumnHead AssignmentModel::head(int column) const
{
    switch (column) {
    case Task:
        return {tr("Task"), tr("The task that the unit answers for")};
    case Unit:
        return {tr("Unit"), tr("The unit that answers for its part of the task")};
    case Part:
        return {tr("Role"), tr("Whether the unit leads the task or supports it")};
    case Person:
        return {tr("In charge"), tr("Who answers for the part; Return or a double click changes it")};
    default:
        return {tr("Telephone"), tr("Where the person in charge can be reached")};
    }
}

std::vector<AssignmentRow> AssignmentModel::findRows()
{
    std::vector<AssignmentRow> rows;
    for (const auto &[task, part] : partsIn(source(), scope())) {
        const TaskProgress *progress = source().progressOf(task->id);
        const Assignment *named = progress ? progress->assignmentOf(part.unit) : nullptr;
        rows.push_back({task->id, taskText(*task), part.unit, unitName(source(), part.unit), part.role,
                        named ? named->person : QString(), named ? named->telephone : QString()});
    }
    return rows;
}

QString AssignmentModel::text(const AssignmentRow &row, int column) const
{
    switch (column) {
    case Task:
        return row.taskName;
    case Unit:
        return row.unitName;
    case Part:
        return wording::word(row.role);
    case Person:
        return row.person.isEmpty() ? tr("not named") : row.person;
    default:
        return row.telephone.isEmpty() ? wording::nothing() : row.telephone;
    }
}

QString AssignmentModel::sentence(const AssignmentRow &row, int column) const
{
    if (column == Person)
        return row.person.isEmpty() ? tr("person in charge not named") : tr("in charge: %1").arg(row.person);
    if (column == Telephone)
        return row.telephone.isEmpty() ? tr("no telephone") : tr("telephone: %1").arg(row.telephone);
    return text(row, column);
}

} // namespace xushi::models
