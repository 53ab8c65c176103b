#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QFont;
class QWidget;

/// The window's look in one place: page, accent, greys from the palette, distances in steps of 4 pixels.
namespace xushi::ui::theme {

enum class Scheme { Light, Dark };

/// Light or dark, according to the palette.
Scheme schemeOf(const QPalette &palette);

/// Sets style, palette and fonts for the whole application.
void apply(QApplication &application, Scheme scheme);

/// A distance in steps of 4 logical pixels.
constexpr int step(int steps)
{
    return 4 * steps;
}

QColor accent(const QPalette &palette);     ///< #1f4e8c, lighter on dark
QColor accentWash(const QPalette &palette); ///< behind chosen items
QColor foundWash(const QPalette &palette);  ///< behind words that a search found
QColor page(const QPalette &palette);       ///< behind the cards
QColor card(const QPalette &palette);       ///< behind text
QColor line(const QPalette &palette);       ///< borders and rules
QColor faintText(const QPalette &palette);  ///< labels, units of measure; readable (4.5 : 1) on a card

/// The widget's font at `percent` of its size, bold or not; follows the system's size.
QFont scaled(const QWidget &widget, int percent, bool bold);

} // namespace xushi::ui::theme
