#pragma once

#include "models/plan/status_summary.h"

#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;
class QWidget;

namespace xushi::ui::summary {

/// The room that a card of a summary needs.
QSize sizeOf(const models::SummaryCard &card, const QWidget &widget);

/// Paints the status's shape and the figure, and below them the word; without the ground.
void paint(QPainter &painter, const models::SummaryCard &card, const QWidget &widget);

} // namespace xushi::ui::summary
