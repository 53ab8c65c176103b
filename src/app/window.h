#pragma once

#include "cli/invocation.h"
#include "wording/language.h"

#include <QElapsedTimer>

namespace xushi::app {

/// The program without a command: opens the window on the database, and returns when it is closed. A file in the
/// command's place is opened in it. Where a window has the database open, that comes forward instead. Without a
/// display, says so and returns 1. `sinceMain` was started in main(), for --measure-start.
int runWindow(int &argc, char **argv, const cli::Invocation &invocation, wording::Language language,
              const QElapsedTimer &sinceMain);

} // namespace xushi::app
