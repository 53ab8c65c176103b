#include "ui/tables/status_delegate.h"

#include "models/tables/roles.h"
#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace xushi::ui {

using namespace domain;

namespace {

int statusShape(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

int statusTextStart(const QFontMetrics &metrics)
{
    return statusShape(metrics) + theme::step(1);
}

} // namespace

void StatusDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                  const QModelIndex &index) const
{
    const QVariant state = index.data(models::TaskStandingRole);
    if (state.isValid()) {
        painter.setPen(marks::taskStandingColour(state.value<TaskStanding>(), option.palette));
        CellDelegate::paintContent(painter, option, content, index);
        return;
    }
    const QVariant known = index.data(models::StatusRole);
    if (!known.isValid())
        return; // a task with indicators has no state of its own
    const auto status = known.value<Status>();
    const int side = statusShape(option.fontMetrics);
    const QRectF box(content.left(), content.center().y() - side / 2.0 + 0.5, side, side);
    report::drawStatusShape(painter, box, status, marks::statusColour(status, option.palette));
    painter.setPen(marks::statusTextColour(status, option.palette));
    CellDelegate::paintContent(painter, option, content.adjusted(statusTextStart(option.fontMetrics), 0, 0, 0), index);
}

int StatusDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasShape = index.data(models::StatusRole).isValid() && !index.data(models::TaskStandingRole).isValid();
    return CellDelegate::contentWidth(option, index) + (hasShape ? statusTextStart(option.fontMetrics) : 0);
}

} // namespace xushi::ui
