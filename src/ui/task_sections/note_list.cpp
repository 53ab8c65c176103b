#include "ui/task_sections/note_list.h"

#include "models/plan/note_model.h"
#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/task_sections/note_delegate.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/popup_menu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace xushi::ui {

NoteList::NoteList(models::NoteModel &model, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new NoteDelegate(this));
    setAccessibleName(tr("Notes, newest first"));
    setFrameShape(QFrame::StyledPanel);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::doubleClicked, this, &NoteList::ask);
    connect(&model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QWidget::updateGeometry);
}

int NoteList::heightForWidth(int width) const
{
    const int inside = width - 2 * frameWidth();
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += NoteDelegate::heightFor(model()->index(row, 0), inside, fontMetrics());
    return height;
}

QSize NoteList::sizeHint() const
{
    const int usual = 40 * fontMetrics().height();
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize NoteList::minimumSizeHint() const
{
    return {10 * fontMetrics().height(), 0};
}

void NoteList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (isReturn && index.isValid())
        ask(index);
    else if (event->key() == Qt::Key_Delete && index.isValid())
        Q_EMIT voidRequested(index.data(models::KeyRole).toString());
    else
        QListView::keyPressEvent(event);
}

void NoteList::ask(const QModelIndex &index)
{
    Q_EMIT noteRequested(index.data(models::TaskRole).toString(), index.data(models::UnitRole).toString());
}

void NoteList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("New note on this task…")), &QAction::triggered, this, [this, index] { ask(index); });
    connect(menu->addAction(tr("Void…")), &QAction::triggered, this,
            [this, index] { Q_EMIT voidRequested(index.data(models::KeyRole).toString()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy the table")), &QAction::triggered, this, &NoteList::copyRequested);
    popUp(menu, byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

/// Draws the same frame as the tables.
bool NoteList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this);
    marks::drawOutline(painter, rect(), theme::line(palette()));
    return true;
}

/// Scrolls the page, not the list, to bring the chosen note into view.
void NoteList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        PageArea::showIn(*viewport(), visualRect(current));
}

} // namespace xushi::ui
