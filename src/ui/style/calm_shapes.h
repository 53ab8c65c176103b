#pragma once

#include <QStyle>

class QColor;
class QIcon;
class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionSlider;

/// Draws the parts of controls for CalmStyle.
namespace xushi::ui::calm {

void drawButton(QPainter &painter, const QStyleOption &option, bool isPrimary);
void drawField(QPainter &painter, const QStyleOption &option, bool hasFocus);
void drawFrame(QPainter &painter, const QStyleOption &option, bool hasFocus);
void drawFocusLine(QPainter &painter, const QStyleOption &option);
void drawRadio(QPainter &painter, const QStyleOption &option);
void drawHeader(QPainter &painter, const QStyleOption &option);
void drawChevron(QPainter &painter, const QStyleOption &option, const QRect &rect);
enum class Direction { Down, Left, Right };

/// The same arrow, for a button.
QIcon chevronIcon(const QColor &colour, Direction direction);

void drawScrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider);

/// A scroll bar without buttons: the groove is the whole bar, with a slider in it.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

/// The text colour on the accent.
QColor onAccent(const QPalette &palette);

} // namespace xushi::ui::calm
