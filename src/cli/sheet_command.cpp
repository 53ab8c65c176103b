#include "cli/command.h"
#include "cli/commands.h"
#include "cli/sheet_files.h"
#include "report/sheet_layout.h"
#include "report/sheet_pdf.h"
#include "session/quarter_view.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace xushi::cli {

using namespace domain;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The known-at time as it stands on paper; absent for "as known now".
std::optional<QString> knownInWords(qint64 knownAt)
{
    if (knownAt == session::knownNow)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(knownAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

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

/// Lays the sheets out and writes them to one file, whose path it prints.
Result<void> writeFile(Console &console, const report::SheetRequest &request, const std::vector<const Unit *> &units,
                       const QString &path)
{
    std::vector<report::SheetContent> sheets;
    for (const Unit *unit : units)
        sheets.push_back(report::sheetOf(request, *unit));
    const QString title = sheets.empty() ? request.plan.title : sheets.front().title;
    const bool isOfAll = units.size() > 1 || request.plan.units.size() == 1;
    const auto cover = isOfAll ? std::optional(report::coverOf(request)) : std::nullopt;
    const auto pages = report::layOutSheets(sheets, {}, cover ? &*cover : nullptr);
    const auto written = report::writeSheetPdf(path, pages, title);
    if (written)
        console.print(path);
    return written;
}

Result<void> writeAll(Console &console, const Command &command, const session::QuarterView &quarter)
{
    const Plan &plan = quarter.view.plan();
    const auto units = unitsWanted(command, plan);
    if (!units)
        return tl::unexpected<Error>(units.error());
    const report::SheetRequest request{plan,
                                       quarter.view.assessment,
                                       quarter.progress,
                                       quarter.quarter,
                                       quarter.digest,
                                       knownInWords(quarter.view.knownAt),
                                       quarter.previous ? &*quarter.previous : nullptr};
    const SheetFiles files(command.value("out"), quarter.quarter);
    if (!command.has("each-unit")) {
        const QString path = command.has("unit") ? files.forUnit(plan, *units->front()) : files.forAll();
        return writeFile(console, request, *units, path);
    }
    if (const auto folder = files.makeFolder(); !folder)
        return folder;
    for (const Unit *unit : *units)
        if (const auto written = writeFile(console, request, {unit}, files.inFolder(plan, *unit)); !written)
            return written;
    return {};
}

} // namespace

Exit sheetCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral(
             "xushi sheet --quarter 2024Q3 [--unit NAME | --each-unit] [--known-at TIME] --out FILE.pdf|FOLDER"),
         Cli::tr("Writes the quarter's status sheets as PDF and prints the paths."),
         {quarterOption(),
          unitOption(),
          {QStringLiteral("each-unit"), Cli::tr("A file for each unit, in a folder.")},
          knownAtOption(),
          {QStringLiteral("out"), Cli::tr("The file or folder to write to."), QStringLiteral("PATH")}}});
    if (const auto over = command.read())
        return *over;
    if (!command.has("quarter") || !command.has("out"))
        return command.misused(Cli::tr("--quarter and --out are both needed"));
    if (command.has("unit") && command.has("each-unit"))
        return command.misused(Cli::tr("give --unit or --each-unit, not both"));
    const SheetFiles files(command.value("out"), Quarter::of(QDate(2024, 1, 1)));
    if (!command.has("each-unit") && !files.isFolder() && !files.isPdf())
        return command.misused(Cli::tr("“%1” is neither a .pdf file nor a folder").arg(command.value("out")));
    const auto quarter = Quarter::parse(command.value("quarter"));
    if (!quarter)
        return console.refuse(quarter.error());
    const auto known = command.knownAt();
    if (!known)
        return console.refuse(known.error());
    const auto workspace = command.open();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto view = session::lookAtQuarter(**workspace, command.planId(), *quarter, *known);
    if (!view)
        return console.refuse(view.error());
    const auto written = writeAll(console, command, *view);
    return written ? Done : console.refuse(written.error());
}

} // namespace xushi::cli
