#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/warning_words.h"
#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_amount.h"
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
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto about = (*workspace)->planAbout(command.planId(), command.word(0).trimmed());
    if (!about)
        return console.refuse(about.error());
    const Plan &plan = (*about)->plan;
    const auto found = requireIndicator(plan, command.word(0));
    if (!found)
        return console.refuse(found.error());
    const auto amount = readAmount(command.word(1), found->indicator->unitOfMeasure);
    if (!amount)
        return console.refuse(amount.error());
    const session::BaselineEntry entry{plan.id,
                                       found->indicator->id,
                                       *amount,
                                       command.value("unit"),
                                       command.value("note"),
                                       found->indicator->unitOfMeasure};
    const auto preview =
        session::previewBaseline(**workspace, entry, plan.period.usualDay((*workspace)->clock().today()));
    const auto change = session::enterBaseline(**workspace, entry);
    return change ? tellEntered(console, *change, preview) : console.refuse(change.error());
}

} // namespace xushi::cli
