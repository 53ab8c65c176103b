#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/maintenance/journal_summary.h"
#include "session/maintenance/backups.h"

namespace xushi::cli {

Exit backupCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi backup FILE|FOLDER"),
         Cli::tr("Writes a checked copy of the database to the file, or into the folder under a name of its "
                 "own, and prints its path."),
         {},
         1,
         1});
    if (const auto over = command.read())
        return *over;
    const auto workspace = command.open(IfMissing::Refuse);
    if (!workspace)
        return console.refuse(workspace.error());
    const auto taken = session::backUp(**workspace, command.word(0));
    if (!taken)
        return console.refuse(taken.error());
    console.print(taken->file);
    printRowsAndDigest(console, taken->rows, taken->digest);
    return Done;
}

} // namespace xushi::cli
