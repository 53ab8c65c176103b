#pragma once

#include "models/plan/plan_tree_model.h"

#include <QWidget>

class QStackedWidget;

namespace xushi::ui {

class EntryController;
class IndicatorPane;
class PlanTree;
class ProjectPane;
class Prompter;
class TaskPane;

/// The tasks (任务): the plan as a tree, and beside it the page of the chosen project, task or indicator.
class TasksPage : public QWidget {
    Q_OBJECT

public:
    TasksPage(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent = nullptr);

    /// Shows a project, task or indicator by its id; does nothing when the plan has none of that id.
    void show(const QString &id);
    using QWidget::show;

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString currentTask() const;      ///< also the task of an indicator; empty for a project
    [[nodiscard]] QString currentIndicator() const; ///< empty for a project or task

Q_SIGNALS:
    void journalRequested(const QString &task);
    void unitChosen(const QString &unit);

private:
    void connectPanes();
    void showChosen();
    void showPane(QWidget *shown);

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::PlanTreeModel m_model;
    PlanTree *m_tree;
    QStackedWidget *m_panes;
    ProjectPane *m_project;
    TaskPane *m_task;
    IndicatorPane *m_indicator;
};

} // namespace xushi::ui
