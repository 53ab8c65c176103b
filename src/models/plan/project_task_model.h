#pragma once

#include "models/tables/view_table.h"

#include "domain/task_progress.h"
#include "domain/unit_assessment.h"

namespace xushi::models {

/// A task of a project, with its status counts or its state.
struct ProjectTaskRow {
    QString id;
    QString title;
    domain::StatusCounts counts;
    std::optional<domain::TaskStanding> standing; ///< for a task without indicators
    QString lead;                                 ///< names of its lead units

    [[nodiscard]] const QString &key() const { return id; }
};

/// The tasks of one project, in the plan's order. When the view is narrowed to a unit, only that unit's tasks.
class ProjectTaskModel : public ViewTable<ProjectTaskRow> {
    Q_OBJECT

public:
    enum Column { Title, Composition, State, Lead };
    static constexpr int columns = Lead + 1;

    explicit ProjectTaskModel(ViewSource &source, QObject *parent = nullptr);

    /// Lists the tasks of this project from now on.
    void setProject(const QString &project);

    /// "Tasks 4 · Indicators 4 · Met 1, Behind 3": the listed part of the project in words.
    [[nodiscard]] QString summary() const;

    /// The status counts of all indicators of the listed tasks.
    [[nodiscard]] domain::StatusCounts counts() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<ProjectTaskRow> findRows() override;
    [[nodiscard]] ProjectTaskRow toRow(const domain::Task &task) const;
    [[nodiscard]] QString text(const ProjectTaskRow &row, int column) const;

    QString m_project;
};

} // namespace xushi::models
