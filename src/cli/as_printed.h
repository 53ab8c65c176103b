#pragma once

#include "cli/command.h"
#include "papers/keeping.h"

namespace xushi::cli {

/// --as-printed.
QCommandLineOption asPrintedOption();

/// `sheet` or `bulletin` with --as-printed: copies kept papers of this kind to the file or folder of --out, byte for
/// byte, and prints the paths. --unit, --quarter and --plan narrow the choice.
Exit writeAsPrinted(Command &command, papers::PaperKind kind);

/// Says so if no copy of a written paper could be kept. The paper is written, so the command succeeds.
void tellKeeping(Console &console, const papers::Keeping &keeping);

} // namespace xushi::cli
