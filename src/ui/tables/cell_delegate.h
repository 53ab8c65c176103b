#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui {

/// Draws one cell of a table: the background of its row and its text. A text that is cut ends with an ellipsis, and a
/// tool tip shows it whole. Derived delegates draw something else in the same place.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Tone { Plain, Faint };

    explicit CellDelegate(Tone tone = Tone::Plain, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// False for a cell that is only painted: it has no text to copy.
    [[nodiscard]] virtual bool hasWords() const { return true; }

    /// The height of its row, where a text may take several lines of this width.
    [[nodiscard]] virtual int heightIn(int width, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Called with a whole column before its width is measured, so that its contents can be aligned.
    virtual void prepare(const QAbstractItemModel &model, int column, const QFontMetrics &metrics);

protected:
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                              const QModelIndex &index) const;
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The part of `content` that is left for the text.
    [[nodiscard]] virtual int textRoom(const QStyleOptionViewItem &option, const QRect &content,
                                       const QModelIndex &index) const;

    [[nodiscard]] QColor ink(const QStyleOptionViewItem &option) const;

private:
    Tone m_tone;
};

/// Space left and right of a cell's content.
int cellPadding();

/// The width of a text on one line in whole pixels, never less than it needs.
int textWidth(const QFontMetrics &metrics, const QString &text);

/// The height of a table row in this font.
int rowHeight(const QFontMetrics &metrics);

} // namespace xushi::ui
