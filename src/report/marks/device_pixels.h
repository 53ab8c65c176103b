#pragma once

#include <QRectF>

class QPainter;

namespace xushi::report {

/// Saves the painter's state (pen, brush, hints, transform) and restores it at the end of the scope.
class PainterState {
public:
    explicit PainterState(QPainter &painter);
    ~PainterState();
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter &m_painter;
};

/// Moves the edges of `rect` to the nearest whole device pixels, so that straight edges are crisp at any scale factor.
/// The result is at least one pixel thick. Unchanged under a rotation or shear.
QRectF onDevicePixels(const QPainter &painter, const QRectF &rect);

/// For a rule or mark: like onDevicePixels, but all rules of one thickness get equally thick everywhere.
QRectF ruleOnDevicePixels(const QPainter &painter, const QRectF &rule);

/// The width of one unit in device pixels; 1 under a rotation or shear.
double devicePixelsPerUnit(const QPainter &painter);

} // namespace xushi::report
