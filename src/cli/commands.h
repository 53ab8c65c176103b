#pragma once

#include "cli/console.h"
#include "cli/invocation.h"

namespace xushi::cli {

// One function for each command, each in a file of its own.
Exit statusCommand(Console &console, const Invocation &invocation);
Exit logCommand(Console &console, const Invocation &invocation);
Exit baselineCommand(Console &console, const Invocation &invocation);
Exit noteCommand(Console &console, const Invocation &invocation);
Exit voidCommand(Console &console, const Invocation &invocation);
Exit journalCommand(Console &console, const Invocation &invocation);
Exit sheetCommand(Console &console, const Invocation &invocation);
Exit bulletinCommand(Console &console, const Invocation &invocation);
Exit planCommand(Console &console, const Invocation &invocation);
Exit checkCommand(Console &console, const Invocation &invocation);
Exit backupCommand(Console &console, const Invocation &invocation);
Exit restoreCommand(Console &console, const Invocation &invocation);
Exit mergeCommand(Console &console, const Invocation &invocation);
Exit heldCommand(Console &console, const Invocation &invocation);
Exit retargetCommand(Console &console, const Invocation &invocation);
Exit measureCommand(Console &console, const Invocation &invocation);
Exit assignCommand(Console &console, const Invocation &invocation);

} // namespace xushi::cli
