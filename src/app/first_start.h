#pragma once

#include "app/file_argument.h"
#include "models/setup/first_start.h"

namespace xushi::ui {
class MainWindow;
class Prompter;
} // namespace xushi::ui

class QSettings;

namespace xushi::app {

/// The user's answers at the first start, before there is a window.
struct FirstAnswers {
    models::Preferences preferences;
    QString database;  ///< where the data lies
    domain::Plan plan; ///< the plan to load into a new database
};

/// Whether to make a database where the command line names one that is missing: a slip of the hand must make no second
/// journal.
bool wantsNewDatabase(const QString &database, ui::Prompter &prompter);

/// Asks who works here, where to store the data unless the command line names it, and which plan to begin with. Absent
/// when the user cancels; then nothing is created.
std::optional<FirstAnswers> askBeforeWindow(const models::Preferences &known, const WindowFiles &files,
                                            ui::Prompter &prompter, QSettings &settings);

/// Asks who works here over the window of a database that was named at the start or exists already.
void askOverWindow(ui::MainWindow &window, const QString &database, ui::Prompter &prompter);

} // namespace xushi::app
