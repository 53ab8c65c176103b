#include "ui/task_sections/people_table.h"

#include "models/plan/assignment_model.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "ui/tables/cell_delegate.h"
#include "ui/widgets/popup_menu.h"

#include <QMenu>

namespace xushi::ui {

PeopleTable::PeopleTable(models::AssignmentModel &model, QWidget *parent) : TableView(Height::FitsRows, true, parent)
{
    setModel(new models::SortedModel(model, this));
    setSortable();
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    setColumn(models::AssignmentModel::Task, {plain, 8, 400});
    setColumn(models::AssignmentModel::Unit, {plain, 6, 400});
    setColumn(models::AssignmentModel::Part, {faint, 0, 0, 1});
    setColumn(models::AssignmentModel::Person, {plain, 5, 10});
    setColumn(models::AssignmentModel::Telephone, {plain, 7, 10});
    setAccessibleName(tr("Persons in charge"));
    connect(this, &TableView::chosen, this, &PeopleTable::change);
    connect(this, &TableView::menuRequested, this, &PeopleTable::showMenu);
}

void PeopleTable::change(const QModelIndex &index)
{
    Q_EMIT changeRequested(index.data(models::TaskRole).toString(), index.data(models::UnitRole).toString());
}

void PeopleTable::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QPersistentModelIndex kept(index);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this, [this, kept] { change(kept); });
    menu->addSeparator();
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

} // namespace xushi::ui
