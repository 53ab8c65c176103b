#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A cell of a measure: a check box for done; the due day in a colour that shows how near it is; a done measure is
/// faint.
class MeasureDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
