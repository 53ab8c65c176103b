#include "ui/struck_delegate.h"

#include "models/history_model.h"
#include "ui/marks.h"
#include "ui/theme.h"

#include <QPainter>

namespace xushi::ui {

using models::HistoryModel;

namespace {

constexpr int padding = theme::step(2);

} // namespace

void StruckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = marks::tabular(option->font);
    const bool isVoided = index.data(HistoryModel::VoidedRole).toBool();
    option->font.setStrikeOut(isVoided && index.column() != HistoryModel::Note);
    const bool isAside = isVoided || index.column() >= HistoryModel::Reporter;
    option->palette.setColor(QPalette::Text,
                             isAside ? theme::faintText(option->palette) : option->palette.color(QPalette::Text));
}

void StruckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isChosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(cell.rect, isChosen ? theme::accentWash(cell.palette) : theme::card(cell.palette));
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1),
                      cell.palette.color(QPalette::Midlight));
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    const QRect place = cell.rect.adjusted(padding, 0, -padding, 0);
    painter->drawText(place, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize StruckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(cell.font);
    return {metrics.horizontalAdvance(cell.text) + 2 * padding + 1, metrics.height() + theme::step(4)};
}

} // namespace xushi::ui
