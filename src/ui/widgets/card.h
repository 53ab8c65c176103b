#pragma once

#include <QColor>
#include <QFrame>

namespace xushi::ui {

/// A card on the page: the background of cards and tables, with a thin border and round corners.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Draws a strip of this colour along the left edge; an invalid colour removes it.
    void setEdge(const QColor &colour);

    /// What a card stands on.
    struct Ground {
        QColor fill;
        QColor outline;
        double width; ///< of the outline
    };

    /// Paints the ground alone, for a widget that looks like a card and is none.
    static void paintGround(QPainter &painter, const QRect &rect, const Ground &ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_edge;
};

} // namespace xushi::ui
