#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QPalette;
class QRect;

namespace xushi::ui::bullet_legend {

/// What the marks of a bullet bar mean: each drawn, with its word. Width of all, without space around it.
int width(const QFontMetrics &metrics);

void paint(QPainter &painter, const QRect &rect, const QFontMetrics &metrics, const QPalette &palette);

} // namespace xushi::ui::bullet_legend
