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

/// The small signs that several widgets draw, in the colours of their palette.
namespace xushi::ui::marks {

/// Which of the status colours go with the palette.
report::Palette paletteOf(const QPalette &palette);

/// A status's colour, for its shape.
QColor statusColour(domain::Status status, const QPalette &palette);

/// The same, for words: as much darker (or lighter) as it takes to be read on a card, 4.5 : 1.
QColor statusTextColour(domain::Status status, const QPalette &palette);

/// For the word of a task's state; the word is never without it.
QColor taskStateColour(domain::TaskState state, const QPalette &palette);

/// `ink` as much darker or lighter as it takes to reach `least` : 1 on `ground`.
QColor readable(QColor ink, const QColor &ground, double least = 4.5);

/// What fills a bar that has nothing to show.
QColor track(const QPalette &palette);

/// An arrow up or down as high as `box`, for places gained or lost.
void drawArrow(QPainter &painter, const QRectF &box, bool up, const QColor &colour);

/// A clock's face, for what is due.
void drawClock(QPainter &painter, const QRectF &box, const QColor &colour);

/// A box to be ticked, or ticked: what is done.
void drawCheck(QPainter &painter, const QRectF &box, bool checked, const QPalette &palette);

/// A square frame, one pixel wide, just inside `rect`; whole at every scale of the screen, 150 % too.
void drawOutline(QPainter &painter, const QRect &rect, const QColor &colour);

/// The outline, just inside `rect`, of what has the keyboard's focus.
void drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette, double radius = 3);

/// Makes the groove of a scroll bar that stands on a card look like the card.
void standOnCard(QScrollBar &bar, const QPalette &palette);

/// The font with figures of one width, where it has them apart.
QFont tabular(QFont font);

} // namespace xushi::ui::marks
