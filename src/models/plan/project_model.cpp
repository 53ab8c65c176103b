#include "models/plan/project_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/unit_words.h"

namespace xushi::models {

using namespace domain;

namespace {

SortKey sortKey(const ProjectRow &row, int column, int place)
{
    switch (column) {
    case ProjectModel::Composition:
        return byConcern(row.counts);
    case ProjectModel::Size:
        return SortKey::number(row.tasks);
    default:
        return SortKey::number(place);
    }
}

} // namespace

ProjectModel::ProjectModel(ViewSource &source, QObject *parent) : ViewTable(source, columns, parent)
{
    refresh();
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Title)
            return QStringLiteral("%1  %2").arg(row.id, row.title);
        if (index.column() == Size)
            return tr("Tasks %1 · Indicators %2").arg(row.tasks).arg(row.counts.total());
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Composition ? countsSentence(source(), row.counts) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == Composition ? plainToolTip(countsSentence(source(), row.counts)) : QVariant();
    case KeyRole:
        return row.id;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column(), index.row()));
    case CountsRole:
        return QVariant::fromValue(row.counts);
    default:
        return {};
    }
}

ColumnHead ProjectModel::head(int column) const
{
    switch (column) {
    case Title:
        return {tr("Project")};
    case Composition:
        return {tr("Composition")};
    default:
        return {tr("Size")};
    }
}

std::vector<ProjectRow> ProjectModel::findRows()
{
    auto assessment = source().assessment().indicators.begin(); // in the plan's order, like the loops below
    std::vector<ProjectRow> rows;
    for (const Project &project : source().plan().projects) {
        ProjectRow row{project.id, project.title, 0, {}};
        for (const Task &task : project.tasks) {
            const auto end = assessment + static_cast<std::ptrdiff_t>(task.indicators.size());
            if (source().shows(task)) {
                ++row.tasks;
                for (auto one = assessment; one != end; ++one)
                    row.counts.add(one->status);
            }
            assessment = end;
        }
        if (row.tasks > 0 || source().unit().isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace xushi::models
