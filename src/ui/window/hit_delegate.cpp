#include "ui/window/hit_delegate.h"

#include "models/tables/roles.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"

#include <QPainter>

namespace xushi::ui {

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem current = option;
    initStyleOption(&current, index);
    const bool isChosen = current.state.testFlag(QStyle::State_Selected);
    const QString kind = index.data(models::MatterRole).toString();
    const QFontMetrics &metrics = current.fontMetrics;
    QRect room = current.rect.adjusted(cellPadding(), 0, -cellPadding(), 0);
    painter->save();
    painter->fillRect(current.rect, isChosen ? theme::accentWash(current.palette) : theme::card(current.palette));
    painter->setFont(current.font);
    painter->setPen(theme::faintText(current.palette));
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine, kind);
    room.setRight(room.right() - textWidth(metrics, kind) - theme::step(4));
    painter->setPen(current.palette.color(QPalette::Text));
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int words =
        textWidth(metrics, index.data().toString()) + textWidth(metrics, index.data(models::MatterRole).toString());
    return {words + 2 * cellPadding() + theme::step(4), rowHeight(metrics)};
}

} // namespace xushi::ui
