#pragma once

#include <QFrame>

namespace xushi::ui {

/// A sheet on the page: the ground of cards and tables, with a thin border and round corners.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A strip of this colour along the left edge; an invalid colour takes it away.
    void setEdge(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_edge;
};

} // namespace xushi::ui
