#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QPalette;
class QRect;

namespace xushi::ui::bullet_legend {

/// The legend of a bullet bar: each mark with its word. The width of all of it, without space around it.
int width(const QFontMetrics &metrics);

void paint(QPainter &painter, const QRect &rect, const QFontMetrics &metrics, const QPalette &palette);

} // namespace xushi::ui::bullet_legend
