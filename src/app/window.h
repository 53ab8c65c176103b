#pragma once

#include "cli/invocation.h"
#include "wording/language.h"

#include <QElapsedTimer>
#include <QLocale>

class QSettings;

namespace xushi::app {

/// What a start of the window comes with.
struct Start {
    QLocale system;             ///< of the user, as the system has it
    wording::Language language; ///< to be spoken
    QElapsedTimer sinceMain;    ///< started in main(), for --measure-start
};

/// The program without a command: opens the window on the database, and returns when it is closed. A file in the
/// command's place is opened in it. Where a window has the database open, that comes forward instead. Without a
/// display, says so and returns 1.
int runWindow(int &argc, char **argv, const cli::Invocation &invocation, QSettings &settings, const Start &start);

} // namespace xushi::app
