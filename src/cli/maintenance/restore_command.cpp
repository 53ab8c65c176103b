#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/maintenance/journal_summary.h"
#include "session/maintenance/restoring.h"

namespace xushi::cli {

Exit restoreCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi restore FILE [--replace]"),
                     Cli::tr("Checks the backup and makes the database what it is; what it replaces is kept, and where "
                             "is printed."),
                     {QCommandLineOption(QStringLiteral("replace"),
                                         Cli::tr("Replaces the database also if the backup is of another one."))},
                     1,
                     1});
    if (const auto over = command.read())
        return *over;
    const auto opening = command.opening();
    if (!opening)
        return console.refuse(opening.error());
    const auto place = session::BackupPlace::in(opening->backupFolder, opening->file);
    const auto restored =
        session::restore(place, command.word(0), opening->clock, opening->lockWatch,
                         command.has("replace") ? session::RestoreOver::Any : session::RestoreOver::SameLineage);
    if (!restored)
        return console.refuse(restored.error());
    printRowsAndDigest(console, restored->rows, restored->digest);
    if (restored->kept)
        console.print(
            Cli::tr("What was replaced lies in %1; “xushi merge” brings its later rows back.").arg(*restored->kept));
    return Done;
}

} // namespace xushi::cli
