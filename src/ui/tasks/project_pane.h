#pragma once

#include "models/plan/project_task_model.h"
#include "ui/widgets/page_area.h"

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EmptyState;
class Heading;
class TableView;

/// The page of a project: the counts of its indicators, and its tasks with links to their pages.
class ProjectPane : public PageArea {
    Q_OBJECT

public:
    explicit ProjectPane(models::ViewSource &source, QWidget *parent = nullptr);

    void showProject(const QString &project);

Q_SIGNALS:
    void taskFollowed(const QString &task);

private:
    void setUpTable();
    void refresh();

    models::ViewSource &m_source;
    models::ProjectTaskModel m_tasks;
    QString m_project;
    Heading *m_heading;
    TableView *m_table;
    EmptyState *m_nothing;
};

} // namespace xushi::ui
