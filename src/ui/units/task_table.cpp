#include "ui/units/task_table.h"

#include "models/plan/plain_task_model.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/status_delegate.h"
#include "ui/widgets/popup_menu.h"

#include <QMenu>

namespace xushi::ui {

TaskTable::TaskTable(models::PlainTaskModel &model, QWidget *parent) : TableView(Height::FitsRows, true, parent)
{
    setModel(new models::SortedModel(model, this));
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    setColumn(models::PlainTaskModel::Title, {plain, 8, 20});
    setColumn(models::PlainTaskModel::State, {new StatusDelegate(CellDelegate::Tone::Plain, this)});
    setColumn(models::PlainTaskModel::Measures, {plain, 7, 16});
    setColumn(models::PlainTaskModel::Progress, {plain, 8, 400});
    setColumn(models::PlainTaskModel::Person, {faint, 5, 6});
    setSortable(models::PlainTaskModel::Title, Qt::AscendingOrder);
    setAccessibleName(tr("Tasks without numbers"));
    connect(this, &TableView::chosen, this,
            [this](const auto &index) { Q_EMIT noteRequested(index.data(models::KeyRole).toString()); });
    connect(this, &TableView::menuRequested, this, &TaskTable::showMenu);
}

void TaskTable::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QString task = index.data(models::KeyRole).toString();
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Note progress…")), &QAction::triggered, this,
            [this, task] { Q_EMIT noteRequested(task); });
    menu->addSeparator();
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

} // namespace xushi::ui
