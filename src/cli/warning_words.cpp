#include "cli/warning_words.h"

#include "cli/cli_context.h"
#include "wording/entry_warning_words.h"

namespace xushi::cli {

QStringList warningWords(const session::FigurePreview &preview)
{
    QStringList lines;
    for (const domain::EntryWarning &warning : preview.warnings)
        //: a sentence about an unusual figure that was entered all the same
        lines += Cli::tr("Note: %1").arg(wording::sentence(warning, preview.after.indicator));
    return lines;
}

Exit tellEntered(Console &console, const session::Change &change, const domain::Result<session::FigurePreview> &preview)
{
    console.print(change.row.id.toString());
    if (preview)
        for (const QString &warning : warningWords(*preview))
            console.say(warning);
    return Done;
}

} // namespace xushi::cli
