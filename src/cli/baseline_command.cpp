#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/entry/figure_entry.h"

namespace xushi::cli {

using namespace domain;

Exit baselineCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi baseline INDICATOR N [--unit NAME] [--note TEXT]"),
                     Cli::tr("Enters the value at the end of the year before; prints the row's id."),
                     {unitOption(), {QStringLiteral("note"), Cli::tr("A remark."), QStringLiteral("TEXT")}},
                     2,
                     2});
    if (const auto over = command.read())
        return *over;
    const auto amount = Quantity::parse(command.word(1));
    if (!amount)
        return console.refuse(amount.error());
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto change = session::enterBaseline(
        **workspace, {command.planId(), command.word(0), *amount, command.value("unit"), command.value("note")});
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
