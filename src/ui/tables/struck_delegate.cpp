#include "ui/tables/struck_delegate.h"

#include "models/plan/history_model.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

namespace xushi::ui {

using models::HistoryModel;

void StruckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->font = marks::tabular(option->font);
    const bool isVoided = index.data(HistoryModel::VoidedRole).toBool();
    option->font.setStrikeOut(isVoided && index.column() != HistoryModel::Note);
    option->fontMetrics = QFontMetrics(option->font);
    const bool isAside = isVoided || index.column() >= HistoryModel::Reporter;
    option->palette.setColor(QPalette::Text,
                             isAside ? theme::faintText(option->palette) : option->palette.color(QPalette::Text));
}

} // namespace xushi::ui
