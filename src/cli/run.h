#pragma once

#include "cli/invocation.h"

namespace xushi::cli {

/// Whether the command needs fonts, and so a QGuiApplication (without a display).
bool paintsPages(const Invocation &invocation);

/// Whether the word is the name of a command.
bool isCommand(QStringView word);

/// Runs a command and returns the program's exit code. The application object must exist, with the language installed.
int run(const Invocation &invocation);

/// A list of all commands, one on each line.
QString overallUsage();

} // namespace xushi::cli
