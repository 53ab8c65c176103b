#include "ui/tables/cell_delegate.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "ui/style/theme.h"
#include "ui/tables/table_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xushi::ui {

int cellPadding()
{
    return theme::step(2);
}

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1; // the advance is rounded to the nearest pixel
}

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + theme::step(4);
}

CellDelegate::CellDelegate(Tone tone, QObject *parent) : QStyledItemDelegate(parent), m_tone(tone) {}

namespace {

QRect contentRect(const QRect &cell)
{
    return cell.adjusted(cellPadding(), 0, -cellPadding(), -1);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool hovered = table && table->hoveredRow() == index.row();
    const bool selected = option.state.testFlag(QStyle::State_Selected) && (!table || table->showsSelection());
    const QColor plain = option.palette.color(hovered ? QPalette::AlternateBase : QPalette::Base);
    painter.fillRect(option.rect, selected ? theme::accentWash(option.palette) : plain);
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    if (isLast || (table && !table->hasRules()))
        return;
    const QRect rule(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(rule, option.palette.color(QPalette::Midlight));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem current = option;
    initStyleOption(&current, index);
    const bool isStruck = index.data(models::StruckRole).toBool();
    if (isStruck)
        current.font.setStrikeOut(true);
    if (isStruck || index.data(models::FaintRole).toBool())
        current.palette.setColor(QPalette::Text, theme::faintText(current.palette));
    painter->save();
    paintGround(*painter, current, index);
    painter->setFont(current.font);
    painter->setPen(ink(current));
    paintContent(*painter, current, contentRect(current.rect), index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem current = option;
    initStyleOption(&current, index);
    return {contentWidth(current, index) + 2 * cellPadding(), rowHeight(current.fontMetrics)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QStyleOptionViewItem current = option;
        initStyleOption(&current, index);
        const QString text = index.data().toString();
        const bool isCut = textWidth(current.fontMetrics, text) > textRoom(current, contentRect(option.rect), index);
        QToolTip::showText(event->globalPos(), isCut ? models::plainToolTip(text) : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

int CellDelegate::heightIn(int, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return rowHeight(option.fontMetrics);
}

void CellDelegate::prepare(const QAbstractItemModel &, int, const QFontMetrics &) {}

void CellDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                const QModelIndex &index) const
{
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, content.width());
    painter.drawText(content, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine, text);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return textWidth(option.fontMetrics, index.data().toString());
}

int CellDelegate::textRoom(const QStyleOptionViewItem &, const QRect &content, const QModelIndex &) const
{
    return content.width();
}

QColor CellDelegate::ink(const QStyleOptionViewItem &option) const
{
    return m_tone == Tone::Faint ? theme::faintText(option.palette) : option.palette.color(QPalette::Text);
}

} // namespace xushi::ui
