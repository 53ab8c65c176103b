#include "ui/task_sections/measure_delegate.h"

#include "models/plan/measure_model.h"
#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace xushi::ui {

using domain::Status;

namespace {

int markSide(const QFontMetrics &metrics)
{
    return metrics.height() * 4 / 5;
}

QColor inkOf(const QModelIndex &index, const QPalette &palette, const QColor &plain)
{
    if (index.data(models::DoneRole).toBool())
        return theme::faintText(palette);
    if (index.column() == models::MeasureModel::Due && index.data(models::OverdueRole).toBool())
        return marks::statusTextColour(Status::Behind, palette);
    if (index.column() == models::MeasureModel::Due && index.data(models::DueSoonRole).toBool())
        return marks::statusTextColour(Status::Lagging, palette);
    const bool isAside = index.column() == models::MeasureModel::Task || index.column() == models::MeasureModel::Unit;
    return isAside ? theme::faintText(palette) : plain;
}

} // namespace

void MeasureDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                   const QModelIndex &index) const
{
    if (index.column() == models::MeasureModel::Done) {
        const int side = markSide(option.fontMetrics);
        const QRectF box(content.left(), content.center().y() - side / 2.0 + 0.5, side, side);
        marks::drawCheck(painter, box, index.data(models::DoneRole).toBool(), option.palette);
        return;
    }
    painter.setPen(inkOf(index, option.palette, ink(option)));
    CellDelegate::paintContent(painter, option, content, index);
}

int MeasureDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.column() == models::MeasureModel::Done ? markSide(option.fontMetrics)
                                                        : CellDelegate::contentWidth(option, index);
}

} // namespace xushi::ui
