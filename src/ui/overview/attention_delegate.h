#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// What asks for action: the status's shape, or a clock for a measure; what it is about; what is the matter, in
/// the status's colour and never cut before what it is about.
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
