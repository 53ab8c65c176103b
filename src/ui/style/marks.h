#pragma once

#include "domain/assessment.h"
#include "domain/task_progress.h"
#include "report/marks/status_colours.h"

#include <QColor>
#include <QFont>

class QPainter;
class QPalette;
class QRect;
class QRectF;
class QScrollBar;

/// Small signs that several widgets draw, in the colours of their palette.
namespace xushi::ui::marks {

/// The status colours that match the palette.
report::Palette paletteOf(const QPalette &palette);

/// A status's colour, for its shape.
QColor statusColour(domain::Status status, const QPalette &palette);

/// The same for words: darker or lighter until the contrast on a card is 4.5 : 1.
QColor statusTextColour(domain::Status status, const QPalette &palette);

/// The colour for the word of a task's state. It is never shown without the word.
QColor taskStandingColour(domain::TaskStanding standing, const QPalette &palette);

/// `ink`, made darker or lighter until its contrast on `ground` is `least` : 1.
QColor readable(QColor ink, const QColor &ground, double least = 4.5);

/// The fill of an empty bar.
QColor track(const QPalette &palette);

/// An arrow up or down as high as `box`, for places gained or lost.
void drawArrow(QPainter &painter, const QRectF &box, bool up, const QColor &colour);

/// A clock's face, for due days.
void drawClock(QPainter &painter, const QRectF &box, const QColor &colour);

/// A check box, empty or ticked.
void drawCheck(QPainter &painter, const QRectF &box, bool checked, const QPalette &palette);

/// A square frame, one pixel wide, just inside `rect`; complete at every scale of the screen, also at 150 %.
void drawOutline(QPainter &painter, const QRect &rect, const QColor &colour);

/// The outline of the keyboard focus, just inside `rect`.
void drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette, double radius = 3);

/// Gives the groove of a scroll bar on a card the colour of the card.
void standOnCard(QScrollBar &bar, const QPalette &palette);

/// The font with digits of equal width, if it has them.
QFont tabular(QFont font);

} // namespace xushi::ui::marks
