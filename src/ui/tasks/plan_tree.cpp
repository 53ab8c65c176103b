#include "ui/tasks/plan_tree.h"

#include "models/plan/plan_tree_model.h"
#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/tasks/plan_tree_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace xushi::ui {

namespace {

constexpr int mostRowsOpened = 60; // a small plan shows its tasks from the start

QColor groundOf(const QTreeView &tree, const QStyleOptionViewItem &option, bool isCurrent)
{
    if (isCurrent)
        return theme::accentWash(tree.palette());
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    return tree.palette().color(isHovered ? QPalette::AlternateBase : QPalette::Base);
}

} // namespace

PlanTree::PlanTree(models::PlanTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new PlanTreeDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(theme::step(4));
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, theme::step(2), 0, theme::step(2));
    setBackgroundRole(QPalette::Base); // also colours the margins
    setAutoFillBackground(true);
    setAccessibleName(tr("Projects, tasks and indicators"));
    marks::standOnCard(*verticalScrollBar(), palette());
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanTree::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTree::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlanTree::log);
    openAtFirst();
}

bool PlanTree::choose(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

QString PlanTree::currentId() const
{
    return currentIndex().data(models::KeyRole).toString();
}

QSize PlanTree::sizeHint() const
{
    return {16 * fontMetrics().height(), 20 * fontMetrics().height()};
}

QSize PlanTree::minimumSizeHint() const
{
    return {9 * fontMetrics().height(), 4 * fontMetrics().height()};
}

void PlanTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        marks::standOnCard(*verticalScrollBar(), palette());
}

void PlanTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT chosen(currentId());
}

/// Draws the arrow of an item that can be opened, on the background from drawRow().
void PlanTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (m_model.rowCount(index) == 0)
        return;
    constexpr double reach = 3.5;
    const QPointF middle(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 0.5);
    QPainterPath arrow;
    if (isExpanded(index))
        arrow.addPolygon(QPolygonF{
            {middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2), middle + QPointF(0, reach)}});
    else
        arrow.addPolygon(QPolygonF{
            {middle + QPointF(-reach / 2, -reach), middle + QPointF(reach, 0), middle + QPointF(-reach / 2, reach)}});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, theme::faintText(palette()));
    painter->restore();
}

void PlanTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = index == currentIndex();
    painter->fillRect(option.rect, groundOf(*this, option, isCurrent));
    QStyleOptionViewItem row = option;
    row.palette.setColor(QPalette::Highlight, theme::accentWash(palette())); // also fills the indentation
    QTreeView::drawRow(painter, row, index);
    if (isCurrent && hasFocus())
        marks::drawFocus(*painter, option.rect, palette());
}

void PlanTree::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (!isReturn || !index.isValid())
        QTreeView::keyPressEvent(event);
    else if (m_model.rowCount(index) > 0)
        setExpanded(index, !isExpanded(index));
    else
        log(index);
}

void PlanTree::openAtFirst()
{
    int rows = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows += 1 + m_model.rowCount(m_model.index(i, 0));
    if (rows <= mostRowsOpened)
        expandToDepth(0);
    setCurrentIndex(m_model.index(0, 0));
}

void PlanTree::keep()
{
    m_current = currentId();
    m_open.clear();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex project = m_model.index(i, 0);
        if (isExpanded(project))
            m_open.insert(project.data(models::KeyRole).toString());
        for (int j = 0; j < m_model.rowCount(project); ++j)
            if (const QModelIndex task = m_model.index(j, 0, project); isExpanded(task))
                m_open.insert(task.data(models::KeyRole).toString());
    }
}

void PlanTree::restore()
{
    for (const QString &id : std::as_const(m_open))
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            expand(index);
    if (m_open.isEmpty())
        openAtFirst();
    if (!choose(m_current))
        setCurrentIndex(m_model.index(0, 0));
}

void PlanTree::log(const QModelIndex &index)
{
    if (const QString indicator = index.data(models::IndicatorRole).toString(); !indicator.isEmpty())
        Q_EMIT logRequested(indicator);
}

} // namespace xushi::ui
