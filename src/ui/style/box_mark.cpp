#include "ui/style/box_mark.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace xushi::ui {

namespace {

constexpr int boxSide = theme::step(8);

QColor colourOf(BoxMark mark, const QPalette &palette)
{
    return mark == BoxMark::Warning ? marks::statusColour(domain::Status::Behind, palette) : theme::accent(palette);
}

/// Draws the sign as strokes, because its weight as a letter would depend on the font.
void drawSign(QPainter &painter, BoxMark mark)
{
    constexpr QPointF dotBelow(16, 22.5);
    constexpr QPointF dotAbove(16, 9.5);
    switch (mark) {
    case BoxMark::Warning:
        painter.drawLine(QPointF(16, 9), QPointF(16, 17.5));
        painter.drawPoint(dotBelow);
        break;
    case BoxMark::Information:
        painter.drawLine(QPointF(16, 14.5), QPointF(16, 23));
        painter.drawPoint(dotAbove);
        break;
    case BoxMark::Question: {
        QPainterPath hook(QPointF(12.5, 12));
        hook.cubicTo({12.5, 7.5}, {19.5, 7.5}, {19.5, 12});
        hook.cubicTo({19.5, 15}, {16, 14.5}, {16, 17.8});
        painter.drawPath(hook);
        painter.drawPoint(dotBelow);
        break;
    }
    }
}

} // namespace

QIcon boxMark(BoxMark mark, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(boxSide * scale, boxSide * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = colourOf(mark, palette);
        QColor wash = colour;
        wash.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawEllipse(QRectF(1, 1, boxSide - 2, boxSide - 2));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawSign(painter, mark);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace xushi::ui
