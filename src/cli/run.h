#pragma once

#include "cli/invocation.h"

namespace xushi::cli {

/// Whether the command needs fonts, and so a QGuiApplication (without a display).
bool paintsPages(const Invocation &invocation);

/// Whether the word is the name of a command.
bool isCommand(QStringView word);

/// Runs a command and returns the program's exit code. The application object must exist, and speak its language.
int run(const Invocation &invocation);

/// What the program takes when no window is wanted: all commands, a line each.
QString overallUsage();

} // namespace xushi::cli
