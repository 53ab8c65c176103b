#include "models/plan/plan_tree_model.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/unit_words.h"
#include "models/view/view_source.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

void addAll(StatusCounts &sum, const StatusCounts &counts)
{
    for (std::size_t i = 0; i < sum.byStatus.size(); ++i)
        sum.byStatus[i] += counts.byStatus[i];
}

} // namespace

PlanTreeModel::PlanTreeModel(ViewSource &source, QObject *parent) : QAbstractItemModel(parent), m_source(source)
{
    source.follow(this, &PlanTreeModel::refresh);
    refresh();
}

QModelIndex PlanTreeModel::indexOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QModelIndex() : indexAt(*place);
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? nodeAt(parent).children : m_projects;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex PlanTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(nodeAt(index).parent) : QModelIndex();
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? nodeAt(parent).children.size() : m_projects.size());
}

int PlanTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString(node.id + u' ' + node.title);
    case Qt::AccessibleTextRole:
        return sentence(node);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(node));
    case KeyRole:
        return node.id;
    case IndicatorRole:
        return node.kind == Kind::Indicator ? node.id : QString();
    case TaskRole:
        if (node.kind == Kind::Indicator)
            return m_nodes[static_cast<std::size_t>(node.parent)].id;
        return node.kind == Kind::Task ? node.id : QString();
    case StatusRole:
        return node.status ? QVariant::fromValue(*node.status) : QVariant();
    case TaskStandingRole:
        return node.standing ? QVariant::fromValue(*node.standing) : QVariant();
    case CountsRole:
        return node.kind == Kind::Indicator ? QVariant() : QVariant::fromValue(node.counts);
    default:
        return {};
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole ? tr("Plan") : QVariant();
}

QString PlanTreeModel::sentence(const Node &node) const
{
    const QString name = node.id + u' ' + node.title;
    if (node.status)
        //: A project, task or indicator, and how it is doing
        return tr("%1: %2").arg(name, node.statusWord);
    if (node.standing)
        return tr("%1: %2").arg(name, wording::word(*node.standing));
    return tr("%1: %2").arg(name, countsSentence(m_source, node.counts));
}

void PlanTreeModel::refresh()
{
    if (!m_source.hasView())
        return;
    std::vector<Node> nodes = nodesOfView();
    const bool isSamePlan =
        m_plan == m_source.plan().id
        && std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(), [](const Node &a, const Node &b) {
               return a.kind == b.kind && a.id == b.id && a.parent == b.parent;
           });
    if (isSamePlan) {
        takeOver(std::move(nodes));
        return;
    }
    beginResetModel();
    m_plan = m_source.plan().id;
    m_nodes = std::move(nodes);
    m_projects.clear();
    m_places.clear();
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].parent < 0)
            m_projects.push_back(static_cast<int>(i));
        if (!m_places.contains(m_nodes[i].id))
            m_places.insert(m_nodes[i].id, static_cast<int>(i));
    }
    endResetModel();
}

std::vector<PlanTreeModel::Node> PlanTreeModel::nodesOfView() const
{
    std::vector<Node> nodes;
    const auto add = [&nodes](Node node) {
        const int place = static_cast<int>(nodes.size());
        if (node.parent >= 0) {
            auto &siblings = nodes[static_cast<std::size_t>(node.parent)].children;
            node.row = static_cast<int>(siblings.size());
            siblings.push_back(place);
        }
        nodes.push_back(std::move(node));
        return place;
    };
    const auto countsAt = [&nodes](int place) -> StatusCounts & {
        return nodes[static_cast<std::size_t>(place)].counts;
    };
    const auto isShown = [this](const Task &task) { return m_source.shows(task); };
    auto assessment = m_source.assessment().indicators.begin(); // in the plan's order, like the loops below
    int row = 0;
    for (const Project &project : m_source.plan().projects) {
        const bool isProjectShown =
            m_source.unit().isEmpty() || std::any_of(project.tasks.begin(), project.tasks.end(), isShown);
        const int projectPlace = isProjectShown ? add({Kind::Project, project.id, project.title, -1, row++}) : -1;
        for (const Task &task : project.tasks) {
            if (!isShown(task)) {
                assessment += static_cast<std::ptrdiff_t>(task.indicators.size());
                continue;
            }
            const int taskPlace = add({Kind::Task, task.id, task.title, projectPlace, 0});
            if (task.indicators.empty())
                nodes.back().standing = m_source.standingOf(task);
            for (const Indicator &indicator : task.indicators) {
                const Assessment &judged = *assessment++;
                add({Kind::Indicator, indicator.id, indicator.name, taskPlace, 0});
                nodes.back().status = judged.status;
                nodes.back().statusWord = wording::statusWord(judged);
                countsAt(taskPlace).add(judged.status);
            }
            addAll(countsAt(projectPlace), StatusCounts(countsAt(taskPlace)));
        }
    }
    return nodes;
}

/// Emits changes only for the rows that changed: a plan may have tens of thousands of tasks.
void PlanTreeModel::takeOver(std::vector<Node> nodes)
{
    std::vector<bool> isChanged;
    isChanged.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        isChanged.push_back(nodes[i] != m_nodes[i]);
    m_nodes = std::move(nodes);
    tellChanged(m_projects, isChanged);
    for (const Node &node : m_nodes)
        tellChanged(node.children, isChanged);
}

void PlanTreeModel::tellChanged(const std::vector<int> &siblings, const std::vector<bool> &isChanged)
{
    const auto changed = [&](int place) { return isChanged[static_cast<std::size_t>(place)]; };
    const auto first = std::find_if(siblings.begin(), siblings.end(), changed);
    if (first == siblings.end())
        return;
    const auto last = std::find_if(siblings.rbegin(), siblings.rend(), changed);
    Q_EMIT dataChanged(indexAt(*first), indexAt(*last));
}

const PlanTreeModel::Node &PlanTreeModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex PlanTreeModel::indexAt(int place) const
{
    return place < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<std::size_t>(place)].row, 0, static_cast<quintptr>(place));
}

} // namespace xushi::models
