#include "models/plan/measure_model.h"

#include "models/tables/roles.h"

#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

SortKey sortKey(const MeasureRow &row, int column)
{
    switch (column) {
    case MeasureModel::Done:
        return SortKey::number(row.measure.done ? 1 : 0);
    case MeasureModel::Title:
        return SortKey::text(row.measure.title);
    case MeasureModel::Task:
        return SortKey::text(row.task);
    case MeasureModel::Unit:
        return SortKey::text(row.unitName);
    case MeasureModel::Person:
        return SortKey::textIfAny(row.measure.person);
    default:
        return SortKey::of(row.measure.due);
    }
}

bool isDueBefore(const MeasureRow &a, const MeasureRow &b)
{
    if (!a.measure.due || !b.measure.due)
        return a.measure.due.has_value() && !b.measure.due;
    return *a.measure.due < *b.measure.due;
}

} // namespace

MeasureModel::MeasureModel(ViewSource &source, QObject *parent) : ScopeTable(source, columns, parent)
{
    refresh();
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Done ? QVariant(row.measure.done ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case KeyRole:
        return row.key();
    case TaskRole:
        return row.task;
    case UnitRole:
        return row.measure.unit;
    case UnitNameRole:
        return row.unitName;
    case OverdueRole:
        return row.due == domain::Due::Overdue;
    case DueSoonRole:
        return row.due == domain::Due::Soon;
    case DoneRole:
        return row.measure.done;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column()));
    default:
        return {};
    }
}

ColumnHead MeasureModel::head(int column) const
{
    switch (column) {
    case Done:
        return {tr("Done"), tr("Whether it is done; a click or the space bar changes it")};
    case Title:
        return {tr("Measure"), tr("What is to be done; Return or a double click changes it")};
    case Task:
        return {tr("Task"), tr("The task that it is for")};
    case Unit:
        return {tr("Unit"), tr("The unit that does it")};
    case Due:
        return {tr("Due"), tr("The day by which it is due, with a sign when that is near or gone by")};
    default:
        return {tr("In charge"), tr("The person in charge")};
    }
}

std::vector<MeasureRow> MeasureModel::findRows()
{
    std::vector<MeasureRow> rows;
    for (const domain::Task *task : tasksIn(source(), scope())) {
        const TaskProgress *progress = source().progressOf(task->id);
        if (!progress)
            continue;
        for (const Measure &measure : progress->measures)
            if (scope().holds(*task, measure.unit))
                rows.push_back(listed(measure, *task));
        const TaskUnit *part = task->partOf(scope().unit);
        if (scope().unit.isEmpty() || (part && part->answers()))
            for (const Measure &planned : plannedMeasures(*task, *progress))
                rows.push_back(listed(planned, *task));
    }
    std::stable_sort(rows.begin(), rows.end(), isDueBefore);
    return rows;
}

MeasureRow MeasureModel::listed(const Measure &measure, const domain::Task &task) const
{
    return {measure, dueAt(measure, source().asOf()), task.id, taskText(task), unitName(source(), measure.unit)};
}

QString MeasureModel::text(const MeasureRow &row, int column) const
{
    switch (column) {
    case Done:
        return row.measure.done ? tr("done") : QString();
    case Title:
        return row.measure.title;
    case Task:
        return row.taskName;
    case Unit:
        return row.unitName;
    case Due:
        return dueText(row);
    default:
        return row.measure.person.isEmpty() ? wording::nothing() : row.measure.person;
    }
}

/// The due day, and how far away it is if that matters.
QString MeasureModel::dueText(const MeasureRow &row) const
{
    if (!row.measure.due)
        return wording::nothing();
    QString day = wording::shortDay(*row.measure.due);
    const int days = static_cast<int>(source().asOf().daysTo(*row.measure.due));
    switch (row.due) {
    case domain::Due::Overdue:
        return days == -1 ? tr("%1, overdue by a day").arg(day) : tr("%1, overdue by %2 days").arg(day).arg(-days);
    case domain::Due::Soon:
        if (days == 0)
            return tr("%1, due today").arg(day);
        return days == 1 ? tr("%1, a day left").arg(day) : tr("%1, %2 days left").arg(day).arg(days);
    default:
        return day;
    }
}

QString MeasureModel::sentence(const MeasureRow &row, int column) const
{
    QString state = row.measure.done ? tr("done") : tr("not done");
    switch (column) {
    case Done:
        return state;
    case Title:
        return tr("%1; %2; %3").arg(row.measure.title, state, sentence(row, Due));
    case Due:
        return row.measure.due ? tr("due %1").arg(dueText(row)) : tr("no due day");
    case Person:
        return row.measure.person.isEmpty() ? tr("nobody named") : tr("in charge: %1").arg(row.measure.person);
    default:
        return text(row, column);
    }
}

} // namespace xushi::models
