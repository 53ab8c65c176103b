#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xushi::ui {

namespace {

constexpr double radius = 5;
constexpr int edgeWidth = theme::step(1);

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
    painter.drawRoundedRect(outline, radius, radius);
    if (!m_edge.isValid())
        return;
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), radius, radius);
    QPainterPath strip;
    strip.addRect(0, 0, edgeWidth, height());
    painter.fillPath(whole.intersected(strip), m_edge);
}

} // namespace xushi::ui
