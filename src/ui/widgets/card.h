#pragma once

#include <QFrame>

namespace xushi::ui {

/// A card on the page: the background of cards and tables, with a thin border and round corners.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Draws a strip of this colour along the left edge; an invalid colour removes it.
    void setEdge(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_edge;
};

} // namespace xushi::ui
