#include "models/plan/plain_task_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::models {

using namespace domain;

namespace {

MeasureCount countMeasures(const TaskProgress &progress, const QString &unit)
{
    MeasureCount count;
    for (const Measure &measure : progress.measures) {
        if (measure.unit != unit)
            continue;
        ++count.all;
        if (measure.done)
            ++count.done;
        else if (measure.due && (!count.next || *measure.due < *count.next))
            count.next = measure.due;
    }
    return count;
}

/// The newest note about progress by the unit or the office.
const TaskNote *newestProgress(const TaskProgress &progress, const QString &unit)
{
    for (auto note = progress.notes.rbegin(); note != progress.notes.rend(); ++note)
        if (!note->progress.isEmpty() && (note->unit == unit || note->unit.isEmpty()))
            return &*note;
    return nullptr;
}

PlainTaskRow toRow(const Task &task, TaskStanding standing, const TaskProgress &progress, const QString &unit)
{
    PlainTaskRow row{task.id, task.title, standing, countMeasures(progress, unit), {}, {}, {}, {}};
    if (const TaskNote *note = newestProgress(progress, unit)) {
        row.progressDay = note->asOf;
        row.progress = note->progress;
    }
    if (const TaskNote *note = progress.newestNote(unit))
        row.problem = note->problem;
    if (const Assignment *assignment = progress.assignmentOf(unit))
        row.person = assignment->person;
    return row;
}

SortKey sortKey(const PlainTaskRow &row, int column, int place)
{
    switch (column) {
    case PlainTaskModel::State:
        return byConcern(row.standing);
    case PlainTaskModel::Measures:
        return SortKey::of(row.measures.next);
    case PlainTaskModel::Progress:
        return SortKey::of(row.progressDay);
    case PlainTaskModel::Person:
        return SortKey::textIfAny(row.person);
    default:
        return SortKey::number(place);
    }
}

} // namespace

PlainTaskModel::PlainTaskModel(ViewSource &source, QObject *parent) : ViewTable(source, columns, parent) {}

void PlainTaskModel::setUnit(const QString &unit)
{
    m_unit = unit;
    refresh();
}

QVariant PlainTaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlainTaskRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Person)
            return row.person.isEmpty() ? tr("person in charge not named") : tr("in charge: %1").arg(row.person);
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Progress && !row.problem.isEmpty())
            return plainToolTip(tr("%1\nProblem: %2").arg(progressText(row), row.problem));
        return {};
    case KeyRole:
        return row.id;
    case UnitRole:
        return m_unit;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column(), index.row()));
    case TaskStandingRole:
        return index.column() == State ? QVariant::fromValue(row.standing) : QVariant();
    default:
        return {};
    }
}

ColumnHead PlainTaskModel::head(int column) const
{
    switch (column) {
    case Title:
        return {tr("Task"), tr("A task without indicators; Return or a double click notes how it goes")};
    case State:
        return {tr("State"), tr("From the newest note")};
    case Measures:
        return {tr("Measures"), tr("How many there are, how many of them are done, and the next day that is due")};
    case Progress:
        return {tr("Latest progress"), tr("The newest note, and its problem if it has one")};
    default:
        return {tr("In charge"), tr("Who answers for the unit's part")};
    }
}

std::vector<PlainTaskRow> PlainTaskModel::findRows()
{
    std::vector<PlainTaskRow> rows;
    for (const Task *task : source().plan().tasks()) {
        if (!task->indicators.empty() || !task->partOf(m_unit))
            continue;
        const TaskProgress *progress = source().progressOf(task->id);
        rows.push_back(toRow(*task, source().standingOf(*task),
                             progress ? *progress : TaskProgress{task->id, {}, {}, {}}, m_unit));
    }
    return rows;
}

QString PlainTaskModel::text(const PlainTaskRow &row, int column) const
{
    switch (column) {
    case Title:
        return QStringLiteral("%1  %2").arg(row.id, row.title);
    case State:
        return wording::word(row.standing);
    case Measures:
        return measuresText(row.measures);
    case Progress:
        return progressText(row);
    default:
        return row.person.isEmpty() ? tr("not named") : row.person;
    }
}

QString PlainTaskModel::measuresText(const MeasureCount &measures) const
{
    if (measures.all == 0)
        return wording::nothing();
    const QString counted = tr("%1, done %2").arg(measures.all).arg(measures.done);
    return measures.next ? tr("%1, next %2").arg(counted, wording::shortDay(*measures.next)) : counted;
}

QString PlainTaskModel::progressText(const PlainTaskRow &row) const
{
    return row.progressDay ? tr("%1: %2").arg(wording::shortDay(*row.progressDay), row.progress) : wording::nothing();
}

} // namespace xushi::models
