#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui {

/// Draws one cell of a table: the ground of its row, and its words, cut with an ellipsis and then told whole in
/// a tool tip. The others draw something else in the same place.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Tone { Plain, Faint };

    explicit CellDelegate(Tone tone = Tone::Plain, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// False where the cell is painted only: there is nothing to copy.
    [[nodiscard]] virtual bool hasWords() const { return true; }

    /// Looks at a whole column before its width is asked for, so that what stands below one another lines up.
    virtual void prepare(const QAbstractItemModel &model, int column, const QFontMetrics &metrics);

protected:
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                              const QModelIndex &index) const;
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// How much of `content` is left for the words.
    [[nodiscard]] virtual int textRoom(const QStyleOptionViewItem &option, const QRect &content,
                                       const QModelIndex &index) const;

    [[nodiscard]] QColor ink(const QStyleOptionViewItem &option) const;

private:
    Tone m_tone;
};

/// Space left and right of a cell's content.
int cellPadding();

/// Room for a text on one line: its width in whole pixels, never less than it takes.
int textWidth(const QFontMetrics &metrics, const QString &text);

/// How high a row of a table is in this font.
int rowHeight(const QFontMetrics &metrics);

} // namespace xushi::ui
