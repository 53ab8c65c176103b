#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/instant.h"
#include "cli/maintenance/journal_summary.h"
#include "session/maintenance/check.h"
#include "session/maintenance/repairing.h"
#include "session/view/digest_search.h"
#include "wording/finding_words.h"

namespace xushi::cli {

namespace {

/// Prints whether the journal had a state with this digest, and when.
Exit tellState(Console &console, session::Workspace &workspace, const QString &typed)
{
    const auto digits = session::digestDigits(typed);
    if (!digits)
        return console.refuse(digits.error());
    const auto found = session::findState(workspace, *digits);
    if (!found)
        return console.refuse(found.error());
    if (!*found) {
        console.say(Cli::tr("No state of the journal in %1 has the digest %2: rows were lost or changed since it was "
                            "printed, or it was printed from another database.")
                        .arg(workspace.file(), typed));
        return Refused;
    }
    const session::JournalState &state = **found;
    console.print(Cli::tr("Digest: %1").arg(state.digest));
    if (state.isOfRow) {
        console.print(Cli::tr("Row: %1").arg(state.row));
        console.print(Cli::tr("Recorded at: %1").arg(instantText(state.recordedAt)));
        console.print(Cli::tr("In this journal: it is that row and all that it builds on, as another copy had them."));
        return Done;
    }
    console.print(Cli::tr("Rows: %1").arg(state.rows));
    if (state.rows > 0)
        console.print(Cli::tr("Known at: %1").arg(instantText(state.knownAt)));
    console.print(state.isNewest ? Cli::tr("In this journal: it is the state of now.")
                                 : Cli::tr("In this journal: it is an earlier state."));
    return Done;
}

/// Prints what was found, or that nothing was found.
Exit tellFindings(Console &console, const QString &file, const session::CheckReport &report,
                  wording::FindingReader reader = wording::FindingReader::CommandLine)
{
    printRowsAndDigest(console, report.rows, report.digest);
    if (report.isSound()) {
        console.print(Cli::tr("No fault found."));
        return Done;
    }
    for (const domain::Finding &finding : report.findings)
        console.say(wording::sentence(finding, reader));
    if (report.findings.size() >= domain::mostFindings)
        console.say(
            Cli::tr("%1: there may be more faults; the first %2 are listed").arg(file).arg(domain::mostFindings));
    else
        console.say(Cli::tr("Faults found in %1: %2").arg(file, QString::number(report.findings.size())));
    return Refused;
}

Exit repair(Console &console, session::Workspace &workspace)
{
    const auto repaired = session::repair(workspace);
    if (!repaired)
        return console.refuse(repaired.error());
    if (!repaired->kept)
        return tellFindings(console, workspace.file(), repaired->before);
    for (const domain::Finding &finding : repaired->before.findings)
        console.say(wording::sentence(finding));
    console.print(Cli::tr("The file as it was lies in %1.").arg(*repaired->kept));
    const auto &mended = repaired->mended;
    if (mended.rows > 0)
        console.print(Cli::tr("Damaged rows taken from a backup: %1").arg(mended.rows));
    if (mended.found > 0)
        console.print(Cli::tr("Missing rows taken from a backup: %1").arg(mended.found));
    if (mended.plans > 0)
        console.print(Cli::tr("Plan versions taken from a backup: %1").arg(mended.plans));
    if (mended.arrivals)
        console.print(Cli::tr("Times of arrival were taken from a backup."));
    if (repaired->headsRebuilt)
        console.print(Cli::tr("The list of newest rows was rebuilt."));
    for (const QString &hash : repaired->lost)
        console.say(wording::sentenceOfLostRow(hash));
    return tellFindings(console, workspace.file(), repaired->after, wording::FindingReader::AfterRepair);
}

} // namespace

Exit checkCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi check [--repair | --digest DIGEST]"),
         Cli::tr("Checks the database and what it means, row by row; prints the journal's digest."),
         {{QStringLiteral("repair"),
           Cli::tr("Mends what can be mended without inventing anything, out of the backups; keeps the file first.")},
          {QStringLiteral("digest"),
           Cli::tr("Only says whether a state with this digest, as it stands on a sheet, is in the journal."),
           QStringLiteral("DIGEST")}}});
    if (const auto over = command.read())
        return *over;
    if (command.has("repair") && command.has("digest"))
        return command.misused(Cli::tr("give one of --repair and --digest"));
    const auto workspace = command.open(IfMissing::Refuse);
    if (!workspace)
        return console.refuse(workspace.error());
    if (command.has("digest"))
        return tellState(console, **workspace, command.value("digest"));
    if (command.has("repair"))
        return repair(console, **workspace);
    const auto report = session::check(**workspace);
    if (!report)
        return console.refuse(report.error());
    return tellFindings(console, (*workspace)->file(), *report);
}

} // namespace xushi::cli
