#include "ui/task_sections/measure_list.h"

#include "models/plan/measure_model.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "ui/task_sections/measure_delegate.h"
#include "ui/widgets/popup_menu.h"

#include <QKeyEvent>
#include <QMenu>

namespace xushi::ui {

namespace {

QString keyOf(const QModelIndex &index)
{
    return index.data(models::KeyRole).toString();
}

} // namespace

MeasureList::MeasureList(models::MeasureModel &model, QWidget *parent) : TableView(Height::FitsRows, true, parent)
{
    setModel(new models::SortedModel(model, this));
    setSortable();
    auto *cell = new MeasureDelegate(CellDelegate::Tone::Plain, this);
    setColumn(models::MeasureModel::Done, {cell});
    setColumn(models::MeasureModel::Title, {cell, 8, 400});
    setColumn(models::MeasureModel::Task, {cell, 4, 16, 2});
    setColumn(models::MeasureModel::Unit, {cell, 4, 10, 1});
    setColumn(models::MeasureModel::Due, {cell});
    setColumn(models::MeasureModel::Person, {cell, 4, 6});
    setSelectionQuiet(true);
    setAccessibleName(tr("Measures"));
    connect(this, &TableView::chosen, this, [this](const auto &index) { Q_EMIT changeRequested(keyOf(index)); });
    connect(this, &TableView::menuRequested, this, &MeasureList::showMenu);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == models::MeasureModel::Done)
            Q_EMIT toggleRequested(keyOf(index));
    });
}

void MeasureList::keyPressEvent(QKeyEvent *event)
{
    const QString measure = keyOf(currentIndex());
    if (event->key() == Qt::Key_Insert)
        Q_EMIT newRequested();
    else if (event->key() == Qt::Key_Space && !measure.isEmpty())
        Q_EMIT toggleRequested(measure);
    else if (event->key() == Qt::Key_Delete && !measure.isEmpty())
        Q_EMIT voidRequested(measure);
    else
        TableView::keyPressEvent(event);
}

/// Handles a double click on the box as two clicks.
void MeasureList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).column() == models::MeasureModel::Done)
        TableView::mousePressEvent(event);
    else
        TableView::mouseDoubleClickEvent(event);
}

void MeasureList::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QString measure = keyOf(index);
    const bool isDone = index.data(models::DoneRole).toBool();
    auto *menu = new QMenu(this);
    connect(menu->addAction(isDone ? tr("Open again") : tr("Mark as done")), &QAction::triggered, this,
            [this, measure] { Q_EMIT toggleRequested(measure); });
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this,
            [this, measure] { Q_EMIT changeRequested(measure); });
    connect(menu->addAction(tr("Void…")), &QAction::triggered, this,
            [this, measure] { Q_EMIT voidRequested(measure); });
    menu->addSeparator();
    connect(menu->addAction(tr("New measure…")), &QAction::triggered, this, &MeasureList::newRequested);
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

} // namespace xushi::ui
