#include "ui/overview/project_card.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/tables/mark_delegates.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/selection_keeper.h"

#include <QVBoxLayout>

namespace xushi::ui {

ProjectCard::ProjectCard(models::ViewSource &source, QWidget *parent)
    : ListCard(parent), m_projects(source, this), m_list(new TableView(TableView::Height::FitsRows, false))
{
    using Model = models::ProjectModel;
    m_list->setModel(&m_projects);
    m_list->setColumn(Model::Title, {new CellDelegate(CellDelegate::Tone::Plain, m_list), 7});
    m_list->setColumn(Model::Composition, {new StatusCountBarDelegate(theme::step(3), m_list), 4, 24});
    m_list->setColumn(Model::Size, {new CellDelegate(CellDelegate::Tone::Faint, m_list), 0, 0, 1});
    m_list->setHeaderShown(false);
    m_list->setRules(false);
    m_list->setHoverable(true);
    m_list->setSelectionQuiet(true);
    new SelectionKeeper(*m_list, Model::Title);
    const auto follow = [this](const QModelIndex &index) { Q_EMIT followed(index.data(models::KeyRole).toString()); };
    connect(m_list, &QAbstractItemView::clicked, this, follow);
    connect(m_list, &TableView::chosen, this, follow);
    m_list->setAccessibleName(tr("Projects"));
    add(m_list);
    qobject_cast<QVBoxLayout *>(layout())->addStretch();
    source.follow(this, &ProjectCard::refresh);
    refresh();
}

void ProjectCard::refresh()
{
    const int count = m_projects.rowCount();
    setTitle(count == 1 ? tr("One project") : tr("%1 projects").arg(count));
}

} // namespace xushi::ui
