#include "ui/tables/outcome_delegate.h"

#include "models/tables/roles.h"
#include "ui/style/marks.h"

#include <QPainter>

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
    CellDelegate::paintContent(painter, option, content, index);
}

int OutcomeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(models::StatusRole).isValid() ? StatusDelegate::contentWidth(option, index)
                                                    : CellDelegate::contentWidth(option, index);
}

} // namespace xushi::ui
