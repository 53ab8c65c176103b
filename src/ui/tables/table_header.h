#pragma once

#include <QHeaderView>

namespace xushi::ui {

/// The heads of a table's columns: faint words aligned as the cells below, a status's drawn shape over its counts,
/// an explanation of a bar's marks, and an arrow where the table is sorted.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// The column whose head explains the marks of a bullet bar.
    void setLegendSection(int section) { m_legend = section; }

    /// How wide the head's content is, without padding.
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
