#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A status as shape, word and colour; or a task's state as a coloured word.
class StatusDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
