#pragma once

#include "ui/tables/list_card.h"

#include "models/plan/project_model.h"

namespace xushi::ui {

class TableView;

/// The projects (工程), each with a bar of its indicators by status; each line leads to its tasks.
class ProjectCard : public ListCard {
    Q_OBJECT

public:
    explicit ProjectCard(models::ViewSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void followed(const QString &project);

private:
    void refresh();

    models::ProjectModel m_projects;
    TableView *m_list;
};

} // namespace xushi::ui
