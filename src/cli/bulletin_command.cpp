#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/quarter_reading.h"
#include "papers/bulletin_file.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// Reads a whole number from 0 to 100 for a rule; absent for anything else.
std::optional<int> ruleValue(const Command &command, const char *option, int usual)
{
    if (!command.has(option))
        return usual;
    bool isNumber = false;
    const int value = command.value(option).toInt(&isNumber);
    return isNumber && value >= 0 && value <= 100 ? std::optional(value) : std::nullopt;
}

} // namespace

Exit bulletinCommand(Console &console, const Invocation &invocation)
{
    const report::BulletinRules usual;
    Command command(
        console, invocation,
        {QStringLiteral("xushi bulletin --quarter 2024Q3 [--known-at TIME] [--most N] [--least-reporting P] "
                        "[--least-trailing P] --out FILE.odt|pdf|txt"),
         Cli::tr("Writes the draft of the quarter's bulletin and prints its path."),
         {quarterOption(),
          knownAtOption(),
          {QStringLiteral("most"), Cli::tr("How many units are named in praise, and how many as lagging."),
           QStringLiteral("N"), QString::number(usual.mostNamed)},
          {QStringLiteral("least-reporting"), Cli::tr("Per cent that a praised unit has reported at least."),
           QStringLiteral("P"), QString::number(usual.leastReporting)},
          {QStringLiteral("least-trailing"), Cli::tr("Per cent behind or missed from which on a unit lags."),
           QStringLiteral("P"), QString::number(usual.leastTrailing)},
          {QStringLiteral("out"), Cli::tr("The file to write to."), QStringLiteral("FILE")}}});
    if (const auto over = command.read())
        return *over;
    if (!command.has("quarter") || !command.has("out"))
        return command.misused(Cli::tr("--quarter and --out are both needed"));
    const QString file = command.value("out");
    if (!papers::isBulletinFile(file))
        return command.misused(Cli::tr("“%1” is neither a .odt nor a .pdf nor a .txt file").arg(file));
    const auto most = ruleValue(command, "most", usual.mostNamed);
    const auto reporting = ruleValue(command, "least-reporting", usual.leastReporting);
    const auto trailing = ruleValue(command, "least-trailing", usual.leastTrailing);
    if (!most || !reporting || !trailing)
        return command.misused(Cli::tr("a rule is a whole number from 0 to 100"));
    const auto papers = readQuarter(command);
    if (!papers)
        return console.refuse(papers.error());
    if (const auto written = papers::writeBulletin(file, *papers, {*most, *reporting, *trailing}); !written)
        return console.refuse(written.error());
    console.print(file);
    return Done;
}

} // namespace xushi::cli
