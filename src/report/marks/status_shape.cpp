#include "report/marks/status_shape.h"

#include "report/marks/device_pixels.h"

#include <QPainter>

#include <algorithm>

namespace xushi::report {

using domain::Status;

namespace {

/// All shapes are made around 0,0 in a square with sides of 1; y grows downwards.
QRectF centred(double size)
{
    return {-size / 2, -size / 2, size, size};
}

constexpr double discSize = 0.84;
constexpr double squareSize = 0.76; // about the area of the disc
constexpr double ringStroke = 0.11;

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(centred(discSize));
    return path;
}

QPainterPath square()
{
    QPainterPath path;
    path.addRect(centred(squareSize));
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    // Centre it by its centre of gravity, not by its box.
    return polygon({{0, -0.48}, {0.49, 0.37}, {-0.49, 0.37}});
}

QPainterPath stroked(const QPainterPath &line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(line);
}

QPainterPath check()
{
    QPainterPath line({-0.37, 0.03});
    line.lineTo(-0.12, 0.29);
    line.lineTo(0.38, -0.29);
    return stroked(line, 0.19);
}

QPainterPath cross()
{
    constexpr double reach = 0.34;
    QPainterPath rising({-reach, reach});
    rising.lineTo(reach, -reach);
    QPainterPath falling({-reach, -reach});
    falling.lineTo(reach, reach);
    return stroked(rising, 0.20).united(stroked(falling, 0.20));
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(centred(discSize));
    path.addEllipse(centred(discSize - 2 * ringStroke));
    return path;
}

QPainterPath diamond()
{
    constexpr double outer = 0.49;
    constexpr double inner = outer - ringStroke * 1.414;
    QPainterPath path;
    for (const double reach : {outer, inner})
        path.addPath(polygon({{0, -reach}, {reach, 0}, {0, reach}, {-reach, 0}}));
    return path;
}

/// The disc less three quarters of its inside: one outline, so that no seam shows between ring and quarter.
QPainterPath quarterFilled()
{
    QPainterPath hole;
    hole.moveTo(0, 0);
    hole.arcTo(centred(discSize - 2 * ringStroke), 90, 270);
    hole.closeSubpath();
    QPainterPath path = disc();
    path.addPath(hole);
    return path;
}

QPainterPath unitShape(Status status)
{
    switch (status) {
    case Status::Met:
        return check();
    case Status::OnTrack:
        return disc();
    case Status::Lagging:
        return triangle();
    case Status::Behind:
        return square();
    case Status::Missed:
        return cross();
    case Status::NoData:
        return ring();
    case Status::NeedsBaseline:
        return diamond();
    case Status::YearEnd:
        return quarterFilled();
    }
    return {};
}

} // namespace

QPainterPath statusShape(Status status, const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    QTransform place;
    place.translate(box.center().x(), box.center().y());
    place.scale(side, side);
    return place.map(unitShape(status));
}

void drawStatusShape(QPainter &painter, const QRectF &box, Status status, const QColor &colour)
{
    const PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath path = statusShape(status, onDevicePixels(painter, box));
    if (status == Status::Behind) // its straight edges would blur between two pixels
        painter.fillRect(onDevicePixels(painter, path.boundingRect()), colour);
    else
        painter.fillPath(path, colour);
}

} // namespace xushi::report
