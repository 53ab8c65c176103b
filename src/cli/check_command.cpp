#include "cli/command.h"
#include "cli/commands.h"
#include "cli/instant.h"
#include "session/check.h"
#include "session/digest_search.h"
#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Says whether a state with this digest is in the journal, and since when.
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

} // namespace

Exit checkCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi check [--digest D]"),
         Cli::tr("Checks the database and what it means, row by row; prints the journal's digest."),
         {{QStringLiteral("digest"),
           Cli::tr("Only says whether a state with this digest, as it stands on a sheet, is in the journal."),
           QStringLiteral("D")}}});
    if (const auto over = command.read())
        return *over;
    const auto workspace = command.open(storage::IfMissing::Refuse);
    if (!workspace)
        return console.refuse(workspace.error());
    if (command.has("digest"))
        return tellState(console, **workspace, command.value("digest"));
    const auto report = session::check(**workspace);
    if (!report)
        return console.refuse(report.error());
    console.print(Cli::tr("Rows: %1").arg(report->rows));
    console.print(Cli::tr("Digest: %1").arg(report->digest));
    if (report->isSound()) {
        console.print(Cli::tr("No fault found."));
        return Done;
    }
    for (const domain::Finding &finding : report->findings)
        console.say(wording::sentence(finding));
    const QString file = (*workspace)->file();
    if (report->findings.size() >= domain::mostFindings)
        console.say(
            Cli::tr("%1: there may be more faults; the first %2 are listed").arg(file).arg(domain::mostFindings));
    else
        console.say(Cli::tr("Faults found in %1: %2").arg(file, QString::number(report->findings.size())));
    return Refused;
}

} // namespace xushi::cli
