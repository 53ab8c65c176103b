#pragma once

#include "domain/assessment.h"

#include <QPainterPath>

class QColor;
class QPainter;

namespace xushi::report {

/// The outline, to be filled, of a status's shape in the middle of `box`, as large as its shorter side lets it be:
/// check, disc, triangle, square, cross, ring, diamond, ring with a quarter; docs/semantics.md, The window. Sized so
/// that all look equally heavy, and can be told apart in black and white.
QPainterPath statusShape(domain::Status status, const QRectF &box);

/// Fills the shape; crisp from 10 pixels up.
void drawStatusShape(QPainter &painter, const QRectF &box, domain::Status status, const QColor &colour);

} // namespace xushi::report
