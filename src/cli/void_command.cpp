#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/entry/void_entry.h"

namespace xushi::cli {

Exit voidCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi void ROW --reason TEXT"),
                     Cli::tr("Takes back a row of the journal; prints the id of the row that says so."),
                     {{QStringLiteral("reason"), Cli::tr("Why it is taken back."), QStringLiteral("TEXT")}},
                     1,
                     1});
    if (const auto over = command.read())
        return *over;
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto change = session::voidRow(**workspace, command.word(0), command.value("reason"));
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
