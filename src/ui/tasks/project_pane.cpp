#include "ui/tasks/project_pane.h"

#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "models/view/view_source.h"
#include "ui/tables/mark_delegates.h"
#include "ui/tables/status_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/selection_keeper.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

constexpr int projectBarHeight = 8;

} // namespace

ProjectPane::ProjectPane(models::ViewSource &source, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_tasks(source, this),
      m_heading(new Heading),
      m_table(new TableView(TableView::Height::FitsRows, true)),
      m_nothing(new EmptyState(tr("This project has no tasks")))
{
    setUpTable();
    column()->addWidget(m_heading);
    column()->addWidget(m_table);
    column()->addWidget(m_nothing);
    column()->addStretch();
    source.follow(this, &ProjectPane::refresh);
}

void ProjectPane::setUpTable()
{
    m_table->setModel(new models::SortedModel(m_tasks, m_table));
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, m_table);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, m_table);
    m_table->setColumn(models::ProjectTaskModel::Title, {plain, 9, 30});
    m_table->setColumn(models::ProjectTaskModel::Composition,
                       {new StatusCountBarDelegate(projectBarHeight, m_table), 6, 24});
    m_table->setColumn(models::ProjectTaskModel::State, {new StatusDelegate(CellDelegate::Tone::Plain, m_table)});
    m_table->setColumn(models::ProjectTaskModel::Lead, {faint, 6, 20, 1});
    m_table->setSortable(models::ProjectTaskModel::Title, Qt::AscendingOrder);
    m_table->setHoverable(true);
    m_table->setSelectionQuiet(true);
    m_table->setAccessibleName(tr("Tasks of the project"));
    m_table->setObjectName(QStringLiteral("tasks"));
    new SelectionKeeper(*m_table, models::ProjectTaskModel::Title);
    const auto follow = [this](const QModelIndex &index) {
        Q_EMIT taskFollowed(index.data(models::TaskRole).toString());
    };
    connect(m_table, &QAbstractItemView::clicked, this, follow);
    connect(m_table, &TableView::chosen, this, follow);
}

void ProjectPane::showProject(const QString &project)
{
    m_project = project;
    m_tasks.setProject(project);
    refresh();
    verticalScrollBar()->setValue(0);
}

void ProjectPane::refresh()
{
    if (!m_source.hasView())
        return;
    for (const domain::Project &project : m_source.plan().projects)
        if (project.id == m_project)
            m_heading->setTitle(project.id + u' ' + project.title);
    m_heading->setNote(m_tasks.summary());
    const bool hasTasks = m_tasks.rowCount() > 0;
    m_table->setVisible(hasTasks);
    m_nothing->setVisible(!hasTasks);
}

} // namespace xushi::ui
