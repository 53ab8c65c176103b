#pragma once

#include "ui/tables/status_delegate.h"

namespace xushi::ui {

/// The outcome of saving a row: a status, or a refusal or warning in words, which wrap where the row is high enough.
class OutcomeDelegate : public StatusDelegate {
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    [[nodiscard]] int heightIn(int width, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xushi::ui
