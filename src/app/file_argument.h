#pragma once

#include "cli/invocation.h"
#include "domain/values/error.h"

class QCommandLineParser;

namespace xushi::app {

/// Whether the word in the command's place is not a command but the name of an existing file.
bool namesFile(const cli::Invocation &invocation);

/// The files to open in a window.
struct WindowFiles {
    QString database;             ///< the one of the user settings unless another is named
    bool isDatabaseNamed = false; ///< whether the command line names the database
    QString toOpen = {};          ///< a plan or a table to open in the window; empty: none
};

/// Reads the options and the file in the command's place. Errors: those of session::kindOf(); SeveralFiles if two
/// databases are named; NoHome if none is and the user's own has no place.
domain::Result<WindowFiles> filesFrom(const cli::Invocation &invocation, const QCommandLineParser &options);

} // namespace xushi::app
