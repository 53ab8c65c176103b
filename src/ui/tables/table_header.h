#pragma once

#include <QHeaderView>

namespace xushi::ui {

/// The header of a table: faint words aligned like the cells below, a status's shape over its counts, the legend of a
/// bar, and an arrow at the sorted column.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// The column whose header shows the legend of a bullet bar.
    void setLegendSection(int section) { m_legend = section; }

    /// The width of the header's content, without padding.
    [[nodiscard]] int contentWidth(int section) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSortArrow(QPainter &painter, const QRect &content, int section) const;
    void paintText(QPainter &painter, const QRect &content, int section) const;
    [[nodiscard]] QString text(int section) const;
    [[nodiscard]] int alignment(int section) const;

    int m_legend = -1;
};

} // namespace xushi::ui
