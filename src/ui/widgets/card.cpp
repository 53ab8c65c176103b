#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xushi::ui {

namespace {

constexpr double cardRadius = 5;
constexpr int cardEdge = theme::step(1);

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setEdge(const QColor &colour)
{
    m_edge = colour;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme::line(palette()));
    painter.setBrush(theme::card(palette()));
    painter.drawRoundedRect(outline, cardRadius, cardRadius);
    if (!m_edge.isValid())
        return;
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), cardRadius, cardRadius);
    QPainterPath strip;
    strip.addRect(0, 0, cardEdge, height());
    painter.fillPath(whole.intersected(strip), m_edge);
}

} // namespace xushi::ui
