#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/restoring.h"

namespace xushi::cli {

using namespace domain;

namespace {

void tell(Console &console, qint64 rows, const QString &digest)
{
    console.print(Cli::tr("Rows: %1").arg(rows));
    console.print(Cli::tr("Digest: %1").arg(digest));
}

} // namespace

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
    const auto workspace = command.open(session::IfMissing::Refuse);
    if (!workspace)
        return console.refuse(workspace.error());
    const auto taken = session::backUp(**workspace, command.word(0));
    if (!taken)
        return console.refuse(taken.error());
    console.print(taken->file);
    tell(console, taken->rows, taken->digest);
    return Done;
}

Exit restoreCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi restore FILE"),
                     Cli::tr("Checks the backup and makes the database what it is; what it replaces is kept, and where "
                             "is printed."),
                     {},
                     1,
                     1});
    if (const auto over = command.read())
        return *over;
    const session::Opening opening = command.opening();
    const auto place = session::BackupPlace::in(opening.backupFolder, opening.file);
    const auto restored = session::restore(place, command.word(0), opening.clock);
    if (!restored)
        return console.refuse(restored.error());
    tell(console, restored->rows, restored->digest);
    if (restored->kept)
        console.print(
            Cli::tr("What was replaced lies in %1; “xushi merge” brings its later rows back.").arg(*restored->kept));
    return Done;
}

} // namespace xushi::cli
