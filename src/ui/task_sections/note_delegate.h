#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui {

/// A note: on the first line its day and subject, faint, with the task's state; below it the text, wrapped.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The height of the note at this width.
    static int heightFor(const QModelIndex &index, int width, const QFontMetrics &metrics);
};

} // namespace xushi::ui
