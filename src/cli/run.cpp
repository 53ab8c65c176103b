#include "cli/run.h"

#include "cli/cli_context.h"
#include "cli/commands.h"
#include "cli/usage_words.h"

#include <algorithm>
#include <array>

namespace xushi::cli {

namespace {

struct Entry {
    const char *name;
    Exit (*run)(Console &, const Invocation &);
};

constexpr std::array entries{
    Entry{"status", statusCommand},   Entry{"log", logCommand},           Entry{"baseline", baselineCommand},
    Entry{"note", noteCommand},       Entry{"void", voidCommand},         Entry{"journal", journalCommand},
    Entry{"sheet", sheetCommand},     Entry{"bulletin", bulletinCommand}, Entry{"plan", planCommand},
    Entry{"check", checkCommand},     Entry{"backup", backupCommand},     Entry{"restore", restoreCommand},
    Entry{"merge", mergeCommand},     Entry{"held", heldCommand},         Entry{"retarget", retargetCommand},
    Entry{"measure", measureCommand}, Entry{"assign", assignCommand},
};

const Entry *entryOf(QStringView name)
{
    const auto *entry = std::find_if(entries.begin(), entries.end(),
                                     [name](const Entry &one) { return name == QLatin1StringView(one.name); });
    return entry == entries.end() ? nullptr : entry;
}

/// A word in the command's place that is meant for a file is said to be missing as one.
QString notKnown(const QString &word)
{
    if (word.contains(u'/') || word.contains(u'.'))
        return Cli::tr("there is neither a file nor a command “%1”").arg(word);
    return Cli::tr("there is no command “%1”").arg(word);
}

} // namespace

bool isCommand(QStringView word)
{
    return entryOf(word) != nullptr;
}

bool paintsPages(const Invocation &invocation)
{
    return invocation.command == u"sheet" || invocation.command == u"bulletin";
}

int run(const Invocation &invocation)
{
    Console console;
    const Entry *entry = entryOf(invocation.command);
    if (!entry)
        return console.misused(notKnown(invocation.command), overallUsage());
    return console.finish(entry->run(console, invocation));
}

QString overallUsage()
{
    return inUsersWords(QStringLiteral(
               "xushi [FILE | --db FILE [--new]] [--plan ID] [--unit NAME] [--lang zh|en] [--measure-start]\n"
               "xushi status  [--as-of DATE | --quarter 2024Q3] [--known-at TIME] [--unit NAME] [--format "
               "table|json|csv]\n"
               "xushi log INDICATOR +N|-N|=N --as-of DATE [--unit NAME] [--note TEXT]\n"
               "xushi log --from FILE.csv [--as-of DATE] [--unit NAME] [--note TEXT]\n"
               "xushi baseline INDICATOR N [--note TEXT]\n"
               "xushi note TASK --as-of DATE [--state STATE] [--progress TEXT] [--problem TEXT] [--next TEXT] [--unit "
               "NAME]\n"
               "xushi retarget INDICATOR N --as-of DATE --reason TEXT [--unit NAME] [--due DAY]\n"
               "xushi measure TASK|ID --as-of DATE [--title TEXT] [--due DAY] [--person NAME] [--done | --not-done]\n"
               "              [--unit NAME]\n"
               "xushi assign TASK NAME --as-of DATE [--telephone TEXT] [--unit NAME]\n"
               "xushi void ROW --reason TEXT\n"
               "xushi journal [--subject ID] [--unit NAME] [--format table|json|csv]\n"
               "xushi sheet --quarter 2024Q3 [--unit NAME | --each-unit | --everything] [--known-at TIME]\n"
               "            --out FILE.pdf|FILE.xlsx|FILE.csv|FOLDER\n"
               "xushi sheet --as-printed DIGEST|DAY [--unit NAME] [--quarter 2024Q3] --out FILE.pdf|FOLDER\n"
               "xushi bulletin --quarter 2024Q3 [--known-at TIME] --out FILE.odt|FILE.pdf|FILE.txt\n"
               "xushi bulletin --as-printed DIGEST|DAY [--quarter 2024Q3] --out FILE.pdf|FOLDER\n"
               "xushi plan load FILE [--confirm ID,…] | plan check FILE | plan show [--format table|json]\n"
               "xushi plan use ID | plan diff FILE|ID FILE|ID\n"
               "xushi check [--repair | --digest DIGEST]\n"
               "xushi backup FILE|FOLDER | restore FILE [--replace] | merge FILE… [--dry-run] [--accept-times]\n"
               "xushi held [list] | held accept ROW… | held refuse ROW… --reason TEXT\n"))
           + Cli::tr("Any command takes --db FILE, --plan ID, --author NAME and --lang zh|en; --new makes the "
                     "database that --db names; --help after a command says more.");
}

} // namespace xushi::cli
