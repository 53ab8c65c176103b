#include "ui/manual/manual_contents_view.h"

#include "models/manual/manual_contents.h"
#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace xushi::ui {

namespace {

/// Draws a chapter in bold and a part in plain text, cut when there is no space.
class ContentsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        QFont font = option.font;
        font.setBold(!index.parent().isValid());
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect line = option.rect.adjusted(theme::step(4), 0, -theme::step(2), 0);
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10 * option.fontMetrics.height(), option.fontMetrics.height() + theme::step(2)};
    }
};

} // namespace

ManualContentsView::ManualContentsView(models::ManualContents &model, QWidget *parent)
    : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ContentsDelegate(this));
    setObjectName(QStringLiteral("manualContents"));
    setAccessibleName(tr("Contents of the manual"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(theme::step(4));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    marks::standOnCard(*verticalScrollBar(), palette());
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(models::KeyRole).toString()); });
}

void ManualContentsView::showCurrent(const QString &section)
{
    const QModelIndex index = m_model.indexOf(section);
    if (index == currentIndex())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setCurrentIndex(index);
    if (index.isValid() && !viewport()->rect().contains(visualRect(index)))
        scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QSize ManualContentsView::sizeHint() const
{
    return {15 * fontMetrics().height(), 20 * fontMetrics().height()};
}

void ManualContentsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        marks::standOnCard(*verticalScrollBar(), palette());
}

void ManualContentsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isShowing && current.isValid() && hasFocus())
        Q_EMIT chosen(current.data(models::KeyRole).toString());
}

void ManualContentsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = index == currentIndex();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(row, isCurrent   ? theme::accentWash(palette())
                           : isHovered ? palette().color(QPalette::AlternateBase)
                                       : palette().color(QPalette::Base));
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, theme::accentWash(palette())); // also fills the indentation
    QTreeView::drawRow(painter, plain, index);
    if (isCurrent && hasFocus())
        marks::drawFocus(*painter, row, palette());
}

} // namespace xushi::ui
