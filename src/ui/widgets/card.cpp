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

void Card::paintGround(QPainter &painter, const QRect &rect, const Ground &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = ground.width / 2;
    painter.setPen(QPen(ground.outline, ground.width));
    painter.setBrush(ground.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cardRadius, cardRadius);
    painter.restore();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), {theme::card(palette()), theme::line(palette()), 1});
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_edge.isValid())
        return;
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), cardRadius, cardRadius);
    QPainterPath strip;
    strip.addRect(0, 0, cardEdge, height());
    painter.fillPath(whole.intersected(strip), m_edge);
}

} // namespace xushi::ui
