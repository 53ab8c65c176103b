#include "cli/command.h"
#include "cli/commands.h"
#include "cli/quarter_reading.h"
#include "cli/quiet_standard_error.h"
#include "papers/everything.h"
#include "papers/sheet_files.h"
#include "papers/sheet_workbook.h"

#include <QCoreApplication>

namespace xushi::cli {

using namespace domain;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The units whose sheets are wanted: the one named, or all.
Result<std::vector<const Unit *>> unitsWanted(const Command &command, const Plan &plan)
{
    std::vector<const Unit *> units;
    if (command.has("unit")) {
        const auto unit = plan.findUnit(command.value("unit"));
        if (!unit)
            return tl::unexpected<Error>(unit.error());
        units.push_back(*unit);
        return units;
    }
    for (const Unit &unit : plan.units)
        units.push_back(&unit);
    return units;
}

template <typename Work> auto quietly(Work &&work)
{
    const QuietStandardError quiet;
    return work();
}

/// Writes one file and prints its path.
Result<void> writeFile(Console &console, const papers::QuarterPapers &papers, const Unit *unit, const QString &path)
{
    const auto written = quietly([&] { return papers::writeSheets(path, papers, unit); });
    if (written)
        console.print(path);
    return written;
}

/// Every paper of the quarter, with a line of progress for each.
Result<void> writeEverything(Console &console, const papers::QuarterPapers &papers, const papers::SheetFiles &files)
{
    if (const auto folder = files.makeFolder(); !folder)
        return folder;
    papers::PaperRun run(files.out(), papers);
    while (!run.isOver()) {
        const auto written = quietly([&] { return run.writeNext(); });
        if (!written)
            return tl::unexpected<Error>(written.error());
        console.print(written->file);
        console.say(QStringLiteral("%1/%2").arg(written->number).arg(written->total));
    }
    return {};
}

Result<void> writeAll(Console &console, const Command &command, const papers::QuarterPapers &papers)
{
    const Plan &plan = papers.plan();
    const auto units = unitsWanted(command, plan);
    if (!units)
        return tl::unexpected<Error>(units.error());
    const papers::SheetFiles files(command.value("out"), papers.quarter());
    if (command.has("everything"))
        return writeEverything(console, papers, files);
    if (!command.has("each-unit")) {
        const bool isOne = command.has("unit");
        return writeFile(console, papers, isOne ? units->front() : nullptr,
                         isOne ? files.forUnit(plan, *units->front()) : files.forAll());
    }
    if (const auto folder = files.makeFolder(); !folder)
        return folder;
    for (const Unit *unit : *units)
        if (const auto written = writeFile(console, papers, unit, files.inFolder(plan, *unit)); !written)
            return written;
    return {};
}

} // namespace

Exit sheetCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral(
             "xushi sheet --quarter 2024Q3 [--unit NAME | --each-unit | --everything] [--known-at TIME] --out "
             "FILE.pdf|FILE.xlsx|FILE.csv|FOLDER"),
         Cli::tr("Writes the quarter's status sheets as PDF, workbook or table and prints the paths."),
         {quarterOption(),
          unitOption(),
          {QStringLiteral("each-unit"), Cli::tr("A file for each unit, in a folder.")},
          {QStringLiteral("everything"),
           Cli::tr("Every paper of the quarter in a folder: all units, each unit, workbook, table and bulletin.")},
          knownAtOption(),
          {QStringLiteral("out"), Cli::tr("The file or folder to write to."), QStringLiteral("PATH")}}});
    if (const auto over = command.read())
        return *over;
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
