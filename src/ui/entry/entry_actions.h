#pragma once

class QString;
class QWidget;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Prompter;

/// What the lists of measures, persons and notes have in common when something is to be written.

/// Whether anything can be entered at all; tells the user where not.
bool mayEnter(QWidget *parent, const models::ViewSource &source, Prompter &prompter);

/// The same of what is said for this unit: a liaison leaves alone what is another unit's.
bool mayEnterFor(const QString &unit, QWidget *parent, const models::ViewSource &source, Prompter &prompter);

/// Asks for the reason and takes the row back; tells what was refused. False when it still counts.
bool voidAsked(QWidget *parent, models::ViewSource &source, Prompter &prompter, const QString &row);

} // namespace xushi::ui
