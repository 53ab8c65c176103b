#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// Strikes through the cells of voided rows, except the note, which gives the reason.
class StruckDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit StruckDelegate(QObject *parent = nullptr) : CellDelegate(Tone::Plain, parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
