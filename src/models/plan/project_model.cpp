#include "models/plan/project_model.h"

#include "models/tables/roles.h"
#include "models/text/unit_words.h"
#include "models/view/view_source.h"

namespace xushi::models {

using namespace domain;

namespace {

SortKey sortKey(const ProjectRow &row, int column, int place)
{
    switch (column) {
    case ProjectModel::Composition:
        return SortKey::number(row.counts.total());
    case ProjectModel::Size:
        return SortKey::number(row.tasks);
    default:
        return SortKey::number(place);
    }
}

} // namespace

ProjectModel::ProjectModel(ViewSource &source, QObject *parent) : TableOf(parent), m_source(source)
{
    source.follow(this, &ProjectModel::refresh);
    refresh();
}

int ProjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
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
    case Qt::ToolTipRole:
        if (index.column() == Composition)
            return countsText(row.counts);
        return role == Qt::ToolTipRole ? QVariant() : data(index, Qt::DisplayRole);
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

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Title:
        return tr("Project");
    case Composition:
        return tr("Composition");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

void ProjectModel::refresh()
{
    if (!m_source.hasView())
        return;
    auto assessment = m_source.assessment().indicators.begin(); // in the plan's order, as the loops below
    std::vector<ProjectRow> rows;
    for (const Project &project : m_source.plan().projects) {
        ProjectRow row{project.id, project.title, 0, {}};
        for (const Task &task : project.tasks) {
            const auto end = assessment + static_cast<std::ptrdiff_t>(task.indicators.size());
            if (m_source.shows(task)) {
                ++row.tasks;
                for (auto one = assessment; one != end; ++one)
                    row.counts.add(one->status);
            }
            assessment = end;
        }
        if (row.tasks > 0 || m_source.unit().isEmpty())
            rows.push_back(std::move(row));
    }
    show(std::move(rows));
}

} // namespace xushi::models
