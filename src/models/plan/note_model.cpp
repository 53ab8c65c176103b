#include "models/plan/note_model.h"

#include "models/tables/roles.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>
#include <tuple>

namespace xushi::models {

using namespace domain;

NoteModel::NoteModel(ViewSource &source, QObject *parent) : ScopeTable(source, columns, parent)
{
    refresh();
}

void NoteModel::setLimit(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    refresh();
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Day ? sentence(row) : text(row, index.column());
    case KeyRole:
        return row.key();
    case TaskRole:
        return row.task;
    case UnitRole:
        return row.note.unit;
    case UnitNameRole:
        return row.unitName;
    case SubjectRole:
        return headText(row);
    case MatterRole:
        return bodyText(row);
    case TaskStandingRole:
        return row.note.state ? QVariant::fromValue(standing(*row.note.state)) : QVariant();
    case SortRole:
        return QVariant::fromValue(SortKey::number(index.row()));
    default:
        return {};
    }
}

ColumnHead NoteModel::head(int column) const
{
    switch (column) {
    case Day:
        return {tr("Day")};
    case Task:
        return {tr("Task")};
    case Unit:
        return {tr("Unit")};
    case State:
        return {tr("State")};
    case Progress:
        return {tr("Progress")};
    case Problem:
        return {tr("Problems")};
    default:
        return {tr("Next steps")};
    }
}

std::vector<NoteRow> NoteModel::findRows()
{
    std::vector<NoteRow> rows;
    for (const domain::Task *task : tasksIn(source(), scope())) {
        const TaskProgress *progress = source().progressOf(task->id);
        if (!progress)
            continue;
        for (const TaskNote &note : progress->notes)
            if (scope().holds(*task, note.unit))
                rows.push_back({note, task->id, taskText(*task), unitName(source(), note.unit)});
    }
    std::sort(rows.begin(), rows.end(), [](const NoteRow &a, const NoteRow &b) {
        return std::tie(a.note.asOf, a.note.row)
               > std::tie(b.note.asOf, b.note.row); // ids sort by the time at which they were made
    });
    m_total = static_cast<int>(rows.size());
    if (m_limit > 0 && m_total > m_limit)
        rows.erase(rows.begin() + m_limit, rows.end());
    return rows;
}

QString NoteModel::text(const NoteRow &row, int column) const
{
    switch (column) {
    case Day:
        return row.note.asOf.toString(Qt::ISODate);
    case Task:
        return row.taskName;
    case Unit:
        return row.unitName;
    case State:
        return row.note.state ? wording::word(*row.note.state) : wording::nothing();
    case Progress:
        return row.note.progress;
    case Problem:
        return row.note.problem;
    default:
        return row.note.next;
    }
}

/// What the list does not say already: the task if it shows several tasks, and the unit if it shows several units.
QString NoteModel::headText(const NoteRow &row) const
{
    QStringList parts{wording::shortDay(row.note.asOf)};
    if (scope().task.isEmpty())
        parts += row.taskName;
    if (scope().unit.isEmpty() && !row.unitName.isEmpty())
        parts += row.unitName;
    return parts.join(QStringLiteral(" · "));
}

/// The whole note in one sentence, for a screen reader.
QString NoteModel::sentence(const NoteRow &row) const
{
    const QString head = headText(row);
    return (row.note.state ? tr("%1, %2").arg(head, wording::word(*row.note.state)) : head) + u'\n' + bodyText(row);
}

QString NoteModel::bodyText(const NoteRow &row) const
{
    QStringList lines;
    if (!row.note.progress.isEmpty())
        lines += row.note.progress;
    if (!row.note.problem.isEmpty())
        lines += tr("Problems: %1").arg(row.note.problem);
    if (!row.note.next.isEmpty())
        lines += tr("Next steps: %1").arg(row.note.next);
    return lines.join(u'\n');
}

} // namespace xushi::models
