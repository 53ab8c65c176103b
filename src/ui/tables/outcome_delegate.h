#pragma once

#include "ui/tables/status_delegate.h"

namespace xushi::ui {

/// What saving a row would lead to: a status; or in words why it is not accepted, or is to be looked at once more.
class OutcomeDelegate : public StatusDelegate {
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
