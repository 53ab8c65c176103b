#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/entry/task_entry.h"

namespace xushi::cli {

using namespace domain;

Exit assignCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi assign TASK NAME --as-of DATE [--telephone TEXT] [--unit NAME]"),
                     Cli::tr("Names the person in charge of a unit's part of a task; prints the row's id."),
                     {asOfOption(),
                      unitOption(),
                      {QStringLiteral("telephone"), Cli::tr("The person's telephone."), QStringLiteral("TEXT")}},
                     2,
                     2});
    if (const auto over = command.read())
        return *over;
    if (!command.has("as-of"))
        return command.misused(Cli::tr("--as-of is missing: the day from which the person is in charge"));
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto about = (*workspace)->planAbout(command.planId(), command.word(0).trimmed());
    if (!about)
        return console.refuse(about.error());
    const auto day = command.day((*about)->plan.period);
    if (!day)
        return console.refuse(day.error());
    const auto change = session::assign(**workspace, {(*about)->plan.id, command.word(0), **day, command.value("unit"),
                                                      command.word(1), command.value("telephone")});
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
