#include "cli/as_printed.h"
#include "cli/bulletin_choices.h"
#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/quarter_reading.h"
#include "papers/bulletin_file.h"
#include "papers/bulletin_memory_file.h"
#include "wording/error_words.h"

namespace xushi::cli {

using namespace domain;

Exit bulletinCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral(
             "xushi bulletin --quarter 2024Q3 [--known-at TIME] [--most N] [--least-reporting PERCENT] "
             "[--least-trailing PERCENT] [--ranks] [--without PART,…] [--strike UNIT:REASON]… [--name UNIT]… [--final] "
             "[--number N] --out FILE.odt|pdf|txt\n"
             "xushi bulletin --as-printed DIGEST|DAY [--quarter 2024Q3] --out FILE.pdf|FOLDER"),
         Cli::tr("Writes the draft of the quarter's bulletin and prints its path."),
         QList<QCommandLineOption>{quarterOption(), knownAtOption(), asPrintedOption()} + bulletinOptions()
             + QList<QCommandLineOption>{
                 {QStringLiteral("out"), Cli::tr("The file to write to."), QStringLiteral("FILE")}}});
    if (const auto over = command.read())
        return *over;
    if (command.has("as-printed"))
        return writeAsPrinted(command, papers::PaperKind::Bulletin);
    if (!command.has("quarter") || !command.has("out"))
        return command.misused(Cli::tr("--quarter and --out are both needed"));
    const QString file = command.value("out");
    if (!papers::isBulletinFile(file))
        return command.misused(Cli::tr("“%1” is neither a .odt nor a .pdf nor a .txt file").arg(file));
    const auto rules = bulletinRules(command);
    if (!rules)
        return command.misused(Cli::tr("a rule is a whole number from 0 to 100"));
    const auto leftOut = partsLeftOut(command);
    if (!leftOut)
        return command.misused(leftOut.error());
    if (!haveReasons(command))
        return command.misused(Cli::tr("--strike needs a unit and a reason: UNIT:REASON"));
    const auto papers = readQuarter(command);
    if (!papers)
        return console.refuse(papers.error());
    auto options = bulletinChoices(command, *papers);
    if (!options)
        return console.refuse(options.error());
    options->rules = *rules;
    options->leftOut = *leftOut;
    if (report::tooEarly(*options, papers->quarter()))
        return command.misused(Cli::tr("a day to keep is later than the end of the quarter"));
    const auto written = papers::writeBulletin(file, *papers, *options);
    if (!written)
        return console.refuse(written.error());
    console.print(file);
    tellKeeping(console, *written);
    auto kept = papers::rememberedBulletin(*papers);
    kept.struck = options->struck;
    if (const auto remembered = papers::rememberBulletin(*papers, kept); !remembered)
        console.say(wording::sentence(remembered.error()));
    return Done;
}

} // namespace xushi::cli
