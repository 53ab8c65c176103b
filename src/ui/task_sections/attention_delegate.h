#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A matter that needs action: the status's shape, or a clock for a measure; its subject; and the reason in the
/// status's colour. The subject is cut before the reason.
class AttentionDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int textRoom(const QStyleOptionViewItem &option, const QRect &content,
                               const QModelIndex &index) const override;
};

} // namespace xushi::ui
