#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/maintenance/merging.h"
#include "wording/error_words.h"
#include "wording/finding_words.h"

namespace xushi::cli {

namespace {

/// Notices for the office to decide about. None of them prevented the merge.
void warn(Console &console, const session::Merged &merged)
{
    for (const session::RowConflict &conflict : merged.conflicts)
        console.say(
            Cli::tr("Row %1 could not have been entered here: %2").arg(conflict.row, wording::sentence(conflict.rule)));
    for (const domain::Finding &finding : merged.missingParents)
        console.say(wording::sentence(finding));
    for (const QString &plan : merged.otherPlans)
        console.say(
            Cli::tr("The file has another version of the plan “%1”; the one here stays in force. Load the plan's "
                    "file to change it.")
                .arg(plan));
}

} // namespace

Exit mergeCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi merge FILE"),
                     Cli::tr("Adds the journal rows of another Xushi database that are not here yet; done again it "
                             "changes nothing."),
                     {},
                     1,
                     1});
    if (const auto over = command.read())
        return *over;
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto merged = session::merge(**workspace, command.word(0));
    if (!merged)
        return console.refuse(merged.error());
    console.print(Cli::tr("New rows: %1").arg(merged->newRows));
    console.print(Cli::tr("Known rows: %1").arg(merged->knownRows));
    console.print(Cli::tr("In conflict with the rules: %1").arg(merged->conflicts.size()));
    console.print(Cli::tr("Missing parents: %1").arg(merged->missingParents.size()));
    for (const QString &plan : merged->newPlans)
        console.print(Cli::tr("New plan: %1").arg(plan));
    console.print(Cli::tr("Digest: %1").arg(merged->digest));
    warn(console, *merged);
    return Done;
}

} // namespace xushi::cli
