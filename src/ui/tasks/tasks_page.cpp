#include "ui/tasks/tasks_page.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/tasks/indicator_pane.h"
#include "ui/tasks/plan_tree.h"
#include "ui/tasks/project_pane.h"
#include "ui/tasks/task_pane.h"
#include "ui/widgets/side_splitter.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace xushi::ui {

TasksPage::TasksPage(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_entry(entry),
      m_model(source, this),
      m_tree(new PlanTree(m_model)),
      m_panes(new QStackedWidget),
      m_project(new ProjectPane(source)),
      m_task(new TaskPane(source, entry)),
      m_indicator(new IndicatorPane(source, entry, prompter))
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_project, m_task, m_indicator})
        m_panes->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SideSplitter(m_tree, m_panes, {8, 6, 9, 20}));
    connectPanes();
    showChosen();
    setFocusProxy(m_tree);
}

void TasksPage::connectPanes()
{
    connect(m_tree, &PlanTree::chosen, this, &TasksPage::showChosen);
    connect(m_tree, &PlanTree::logRequested, this,
            [this](const QString &indicator) { m_entry.log(this, indicator, m_source.unit()); });
    connect(m_project, &ProjectPane::taskFollowed, this, qOverload<const QString &>(&TasksPage::show));
    connect(m_task, &TaskPane::indicatorFollowed, this, qOverload<const QString &>(&TasksPage::show));
    connect(m_task, &TaskPane::journalRequested, this, &TasksPage::journalRequested);
    connect(m_task, &TaskPane::unitFollowed, this, &TasksPage::unitChosen);
    connect(m_indicator, &IndicatorPane::taskFollowed, this, qOverload<const QString &>(&TasksPage::show));
    connect(m_indicator, &IndicatorPane::unitFollowed, this, &TasksPage::unitChosen);
}

void TasksPage::show(const QString &id)
{
    m_tree->choose(id);
}

QString TasksPage::currentId() const
{
    return m_tree->currentId();
}

QString TasksPage::currentTask() const
{
    return m_tree->currentIndex().data(models::TaskRole).toString();
}

QString TasksPage::currentIndicator() const
{
    return m_tree->currentIndex().data(models::IndicatorRole).toString();
}

void TasksPage::showChosen()
{
    const QString indicator = currentIndicator();
    const QString task = currentTask();
    if (!indicator.isEmpty()) {
        m_indicator->showIndicator(indicator);
        showPane(m_indicator);
    } else if (!task.isEmpty()) {
        m_task->showTask(task);
        showPane(m_task);
    } else {
        m_project->showProject(currentId());
        showPane(m_project);
    }
}

/// Only the shown pane follows changes; the others wait until they are shown.
void TasksPage::showPane(QWidget *shown)
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_project, m_task, m_indicator})
        m_source.setPageHidden(pane, pane != shown);
    m_panes->setCurrentWidget(shown);
}

} // namespace xushi::ui
