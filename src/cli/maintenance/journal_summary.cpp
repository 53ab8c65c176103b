#include "cli/maintenance/journal_summary.h"

#include "cli/cli_context.h"

namespace xushi::cli {

void printRowsAndDigest(Console &console, qint64 rows, const QString &digest)
{
    console.print(Cli::tr("Rows: %1").arg(rows));
    console.print(Cli::tr("Digest: %1").arg(digest));
}

} // namespace xushi::cli
