#pragma once

#include <QRectF>

class QPainter;

namespace xushi::report {

/// Keeps the painter's state for a scope: pen, brush, hints and transform come back at its end.
class PainterState {
public:
    explicit PainterState(QPainter &painter);
    ~PainterState();
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter &m_painter;
};

/// `rect` with its edges moved to the nearest whole pixels of the painter's device, so that straight edges are
/// crisp at any scale factor; never thinner than one of them. As it is under a rotation or shear.
QRectF onDevicePixels(const QPainter &painter, const QRectF &rect);

/// A rule or mark: as onDevicePixels, but all rules of one thickness stay equally thick wherever they stand.
QRectF ruleOnDevicePixels(const QPainter &painter, const QRectF &rule);

/// How many pixels of the device one unit across is; 1 under a rotation or shear.
double devicePixelsPerUnit(const QPainter &painter);

} // namespace xushi::report
