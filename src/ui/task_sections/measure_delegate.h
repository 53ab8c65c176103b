#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A cell of a measure: its done mark as a box with a tick; its due day in the colour of how near it is; all of a
/// done measure faint.
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
