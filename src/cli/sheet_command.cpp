#include "cli/as_printed.h"
#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/quarter_reading.h"
#include "cli/quiet_standard_error.h"
#include "exchange/output_file.h"
#include "papers/everything.h"
#include "papers/sheet_files.h"
#include "papers/sheet_writer.h"
#include "report/sheet/sheet_file_name.h"

namespace xushi::cli {

using namespace domain;

namespace {

template <typename Work> auto quietly(Work &&work)
{
    const QuietStandardError quiet;
    return work();
}

/// Writes one file and prints its path.
Result<void> writeFile(Console &console, const papers::QuarterPapers &papers, const Unit *unit, const QString &path)
{
    const auto written = quietly([&] { return papers::writeSheets(path, papers, unit); });
    if (!written)
        return tl::unexpected<Error>(written.error());
    console.print(path);
    tellKeeping(console, *written);
    return {};
}

/// Writes every paper of the quarter, with a line of progress for each.
Result<void> writeEverything(Console &console, const papers::QuarterPapers &papers, const papers::SheetFiles &files)
{
    if (auto folder = files.makeFolder(); !folder)
        return folder;
    papers::PaperRun run(files.out(), papers);
    papers::Keeping keeping;
    while (!run.isOver()) {
        const auto written = quietly([&] { return run.writeNext(); });
        if (!written)
            return tl::unexpected<Error>(written.error());
        console.print(written->file);
        console.say(QStringLiteral("%1/%2").arg(written->number).arg(written->total));
        if (written->keeping.failure)
            keeping = written->keeping;
    }
    tellKeeping(console, keeping);
    return {};
}

/// Writes a file for each unit, or none if any of them may not be written.
Result<void> writeEachUnit(Console &console, const papers::QuarterPapers &papers, const papers::SheetFiles &files)
{
    const Plan &plan = papers.plan();
    const std::vector<QString> names = report::unitFileNames(papers.quarter(), plan);
    if (names.empty())
        console.say(Cli::tr("The plan has no units, so there is no sheet."));
    if (auto folder = files.makeFolder(); !folder)
        return folder;
    for (const QString &name : names)
        if (auto replaceable = exchange::requireReplaceable(files.inFolder(name)); !replaceable)
            return replaceable;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (auto written = writeFile(console, papers, &plan.units[i], files.inFolder(names[i])); !written)
            return written;
    return {};
}

Result<void> writeAll(Console &console, const Command &command, const papers::QuarterPapers &papers)
{
    const papers::SheetFiles files(command.value("out"), papers.quarter());
    if (command.has("everything"))
        return writeEverything(console, papers, files);
    if (command.has("each-unit"))
        return writeEachUnit(console, papers, files);
    if (!command.has("unit"))
        return writeFile(console, papers, nullptr, files.forAll());
    const auto unit = papers.plan().findUnit(command.value("unit"));
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    return writeFile(console, papers, *unit, files.forUnit(papers.plan(), **unit));
}

} // namespace

Exit sheetCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral(
             "xushi sheet --quarter 2024Q3 [--unit NAME | --each-unit | --everything] [--known-at TIME] --out "
             "FILE.pdf|FILE.xlsx|FILE.csv|FOLDER\n"
             "xushi sheet --as-printed DIGEST|DAY [--quarter 2024Q3] [--unit NAME] --out FILE.pdf|FOLDER"),
         Cli::tr("Writes the quarter's status sheets as PDF, workbook or table and prints the paths."),
         {quarterOption(),
          unitOption(),
          {QStringLiteral("each-unit"), Cli::tr("A file for each unit, in a folder.")},
          {QStringLiteral("everything"),
           Cli::tr("Every paper of the quarter in a folder: all units, each unit, workbook, table and bulletin.")},
          knownAtOption(),
          asPrintedOption(),
          {QStringLiteral("out"), Cli::tr("The file or folder to write to."), QStringLiteral("PATH")}}});
    if (const auto over = command.read())
        return *over;
    if (command.has("as-printed"))
        return writeAsPrinted(command, papers::PaperKind::Sheets);
    if (!command.has("quarter") || !command.has("out"))
        return command.misused(Cli::tr("--quarter and --out are both needed"));
    if (command.has("unit") + command.has("each-unit") + command.has("everything") > 1)
        return command.misused(Cli::tr("give one of --unit, --each-unit and --everything"));
    const papers::SheetFiles files(command.value("out"), Quarter::of(QDate(2024, 1, 1)));
    if (!command.has("each-unit") && !command.has("everything") && !files.isFolder() && !files.isPaper())
        return command.misused(
            Cli::tr("“%1” is neither a .pdf, .xlsx or .csv file nor a folder").arg(command.value("out")));
    const auto papers = readQuarter(command);
    if (!papers)
        return console.refuse(papers.error());
    const auto written = writeAll(console, command, *papers);
    return written ? Done : console.refuse(written.error());
}

} // namespace xushi::cli
