#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// Draws a box that is checked where the model's DoneRole says so.
class CheckDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit CheckDelegate(QObject *parent = nullptr) : CellDelegate(Tone::Plain, parent) {}

    [[nodiscard]] bool hasWords() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
