#include "models/plan/project_task_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/unit_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

SortKey sortKey(const ProjectTaskRow &row, int column, int place)
{
    switch (column) {
    case ProjectTaskModel::Composition:
        return byConcern(row.counts);
    case ProjectTaskModel::State:
        return row.standing ? byConcern(*row.standing) : SortKey::nothing();
    case ProjectTaskModel::Lead:
        return SortKey::textIfAny(row.lead);
    default:
        return SortKey::number(place);
    }
}

} // namespace

ProjectTaskModel::ProjectTaskModel(ViewSource &source, QObject *parent) : ViewTable(source, columns, parent) {}

void ProjectTaskModel::setProject(const QString &project)
{
    m_project = project;
    refresh();
}

StatusCounts ProjectTaskModel::counts() const
{
    StatusCounts sum;
    for (const ProjectTaskRow &row : rows())
        for (std::size_t i = 0; i < sum.byStatus.size(); ++i)
            sum.byStatus[i] += row.counts.byStatus[i];
    return sum;
}

QString ProjectTaskModel::summary() const
{
    const StatusCounts all = counts();
    const QString size = tr("Tasks %1 · Indicators %2").arg(rowCount()).arg(all.total());
    return all.total() > 0 ? size + QStringLiteral(" · ") + countsSentence(source(), all) : size;
}

QVariant ProjectTaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectTaskRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Composition ? countsSentence(source(), row.counts) : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Composition ? plainToolTip(countsSentence(source(), row.counts)) : QVariant();
    case KeyRole:
    case TaskRole:
        return row.id;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column(), index.row()));
    case CountsRole:
        return QVariant::fromValue(row.counts);
    case TaskStandingRole:
        return index.column() == State && row.standing ? QVariant::fromValue(*row.standing) : QVariant();
    default:
        return {};
    }
}

ColumnHead ProjectTaskModel::head(int column) const
{
    switch (column) {
    case Title:
        return {tr("Task"), tr("A task of the project; Return or a double click leads to it")};
    case Composition:
        return {tr("Indicators"), tr("How many of its indicators have each status")};
    case State:
        return {tr("State"), tr("Of a task without indicators, as the newest note gives it")};
    default:
        return {tr("Lead unit"), tr("The unit that leads it")};
    }
}

std::vector<ProjectTaskRow> ProjectTaskModel::findRows()
{
    std::vector<ProjectTaskRow> rows;
    for (const Project &project : source().plan().projects)
        if (project.id == m_project)
            for (const Task &task : project.tasks)
                if (source().unit().isEmpty() || task.partOf(source().unit()))
                    rows.push_back(toRow(task));
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    for (const Assessment &assessment : source().assessment().indicators)
        if (const auto place = places.constFind(assessment.task); place != places.cend())
            rows[*place].counts.add(assessment.status);
    return rows;
}

ProjectTaskRow ProjectTaskModel::toRow(const Task &task) const
{
    ProjectTaskRow row{task.id, task.title, {}, {}, {}};
    if (task.indicators.empty())
        row.standing = source().standingOf(task);
    QStringList leads;
    for (const TaskUnit &part : task.units)
        if (const Unit *unit = part.answers() ? source().plan().unit(part.unit) : nullptr)
            leads += unit->name;
    //: Between the names of units
    row.lead = leads.join(tr(", "));
    return row;
}

QString ProjectTaskModel::text(const ProjectTaskRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.id + u' ' + row.title;
    case State:
        return row.standing ? wording::word(*row.standing) : QString();
    case Lead:
        return row.lead.isEmpty() ? wording::nothing() : row.lead;
    default: // the delegate paints it
        return {};
    }
}

} // namespace xushi::models
