#pragma once

#include "domain/task_progress.h"
#include "domain/unit_assessment.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace xushi::models {

class ViewSource;

/// The plan as a tree: projects, their tasks, their indicators (工程, 任务, 指标), each with its status. Rows of the
/// same plan keep their places when the view changes; another plan is a reset.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit PlanTreeModel(ViewSource &source, QObject *parent = nullptr);

    /// A project's, task's or indicator's row; invalid when the plan has none of that id.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Project, Task, Indicator };

    struct Node {
        Kind kind;
        QString id;
        QString title;
        int parent; ///< position of the parent node; -1 for a project
        int row;
        std::vector<int> children = {};
        domain::StatusCounts counts = {};                  ///< for a project or task: counts of the indicators below
        std::optional<domain::Status> status = {};         ///< for an indicator
        QString statusWord = {};                           ///< for an indicator
        std::optional<domain::TaskStanding> standing = {}; ///< for a task without indicators

        friend bool operator==(const Node &, const Node &) = default;
    };

    void refresh();
    [[nodiscard]] std::vector<Node> nodesOfView() const;
    void takeOver(std::vector<Node> nodes);
    void tellChanged(const std::vector<int> &siblings, const std::vector<bool> &isChanged);
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(int place) const;
    [[nodiscard]] QString sentence(const Node &node) const;

    ViewSource &m_source;
    QString m_plan;
    std::vector<Node> m_nodes; ///< each below its parent node
    std::vector<int> m_projects;
    QHash<QString, int> m_places;
};

} // namespace xushi::models
