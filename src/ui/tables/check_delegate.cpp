#include "ui/tables/check_delegate.h"

#include "models/tables/roles.h"
#include "ui/style/marks.h"

namespace xushi::ui {

namespace {

int sideOfCheck(const QFontMetrics &metrics)
{
    return metrics.height() * 4 / 5;
}

} // namespace

void CheckDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                 const QModelIndex &index) const
{
    const int side = sideOfCheck(option.fontMetrics);
    const QRectF box(content.left(), content.center().y() - side / 2.0 + 0.5, side, side);
    marks::drawCheck(painter, box, index.data(models::DoneRole).toBool(), option.palette);
}

int CheckDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return sideOfCheck(option.fontMetrics);
}

} // namespace xushi::ui
