#include "ui/tables/outcome_delegate.h"

#include "models/tables/roles.h"
#include "ui/style/marks.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace xushi::ui {

using domain::Status;

void OutcomeDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                   const QModelIndex &index) const
{
    if (index.data(models::StatusRole).isValid()) {
        StatusDelegate::paintContent(painter, option, content, index);
        return;
    }
    if (index.data(models::OverdueRole).toBool())
        painter.setPen(marks::statusTextColour(Status::Behind, option.palette));
    else if (index.data(models::DueSoonRole).toBool())
        painter.setPen(marks::statusTextColour(Status::Lagging, option.palette));
    if (content.height() < 2 * option.fontMetrics.height())
        return CellDelegate::paintContent(painter, option, content, index);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
}

int OutcomeDelegate::heightIn(int width, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = StatusDelegate::heightIn(width, option, index);
    if (index.data(models::StatusRole).isValid())
        return line;
    const QRect room(0, 0, width - 2 * cellPadding(), QWIDGETSIZE_MAX);
    const QRect text = option.fontMetrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
    return std::max(line, text.height() + line - option.fontMetrics.height());
}

int OutcomeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(models::StatusRole).isValid() ? StatusDelegate::contentWidth(option, index)
                                                    : CellDelegate::contentWidth(option, index);
}

} // namespace xushi::ui
