#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A figure with digits of equal width. Figures in a column end at the same place, also where a faint unit of measure
/// or a sign follows.
class FigureDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void prepare(const QAbstractItemModel &model, int column, const QFontMetrics &metrics) override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_tailWidth = 0; ///< of the widest one in the column
};

} // namespace xushi::ui
