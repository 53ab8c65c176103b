#pragma once

#include "models/setup/first_start.h"

namespace xushi::ui {
class MainWindow;
class Prompter;
} // namespace xushi::ui

namespace xushi::app {

/// What the user answered before there was a window.
struct FirstAnswers {
    models::Preferences preferences;
    domain::Plan plan; ///< that a new database begins with
};

/// Asks who works here, where the data lies and with which plan it begins; absent when the user turned away, and then
/// nothing was made.
std::optional<FirstAnswers> askBeforeWindow(const models::Preferences &known, ui::Prompter &prompter);

/// Asks the same over the window of a database that was named at the start or is there already: who works here.
void askOverWindow(ui::MainWindow &window, const QString &database, ui::Prompter &prompter);

} // namespace xushi::app
