#pragma once

#include "ui/list_card.h"

#include "models/project_model.h"

namespace xushi::ui {

class TableView;

/// The projects (工程), each with a bar of its indicators by status.
class ProjectCard : public ListCard {
    Q_OBJECT

public:
    explicit ProjectCard(models::ViewSource &source, QWidget *parent = nullptr);

private:
    void refresh();

    models::ProjectModel m_projects;
    TableView *m_list;
};

} // namespace xushi::ui
