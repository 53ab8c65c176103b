#pragma once

#include "cli/invocation.h"
#include "domain/error.h"

class QCommandLineParser;

namespace xushi::app {

/// Whether the word in the command's place is no command but the name of a file that is there.
bool namesFile(const cli::Invocation &invocation);

/// The files that a window is opened on.
struct WindowFiles {
    QString database;             ///< the user's own unless another is named
    bool isDatabaseNamed = false; ///< by the start
    QString brought = {};         ///< to be opened in the window: a plan, a table; empty for none
};

/// From the options, and the file in the command's place. Errors: those of session::kindOf(); SeveralFiles, where two
/// databases are named.
domain::Result<WindowFiles> filesFrom(const cli::Invocation &invocation, const QCommandLineParser &options);

} // namespace xushi::app
