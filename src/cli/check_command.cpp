#include "cli/command.h"
#include "cli/commands.h"
#include "session/check.h"
#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Exit checkCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi check"),
                     Cli::tr("Checks the database and what it means, row by row; prints the journal's digest.")});
    if (const auto over = command.read())
        return *over;
    const auto workspace = command.open(storage::IfMissing::Refuse);
    if (!workspace)
        return console.refuse(workspace.error());
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
    console.say(Cli::tr("Faults found in %1: %2").arg((*workspace)->file(), QString::number(report->findings.size())));
    return Refused;
}

} // namespace xushi::cli
