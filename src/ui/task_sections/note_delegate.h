#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui {

/// A note: its day and what it is about on a line, faint, with the task's state; below it the text, wrapped.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How high the note is when it is so wide.
    static int heightFor(const QModelIndex &index, int width, const QFontMetrics &metrics);
};

} // namespace xushi::ui
