#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/warning_words.h"
#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_amount.h"
#include "domain/entry/typed_text.h"
#include "exchange/figure_csv.h"
#include "session/entry/figure_entry.h"
#include "wording/error_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// Parses a figure of the command line: "+5" and "-5" add, "=20" is the total.
struct WrittenFigure {
    RowKind kind;
    QString amount;
};

std::optional<WrittenFigure> figureFrom(const QString &written)
{
    const QString sign = plainTyped(written).left(1);
    if (sign == u'=') {
        const qsizetype at = QString(written).replace(QChar(0xFF1D), u'=').indexOf(u'=');
        return WrittenFigure{RowKind::Reading, written.sliced(at + 1)};
    }
    if (sign == u'+' || sign == u'-' || sign == QChar(0x2212))
        return WrittenFigure{RowKind::Increment, written};
    return std::nullopt;
}

/// Prints the faults of the file or of its figures, one on each line. Nothing was written.
Exit refuseLines(Console &console, const QString &file, const std::vector<exchange::LineFault> &faults)
{
    const bool mayBeMore = faults.size() >= exchange::mostFigureFaults;
    for (const exchange::LineFault &fault : faults)
        console.say(Cli::tr("%1, line %2: %3").arg(file, QString::number(fault.line), wording::sentence(fault.error)));
    if (mayBeMore)
        console.say(Cli::tr("%1: there may be more faults; the first %2 are listed").arg(file).arg(faults.size()));
    console.say(Cli::tr("Nothing was written. Faults in %1: %2").arg(file, QString::number(faults.size())));
    return Refused;
}

session::FigureEntry entryFrom(const exchange::FigureLine &line, const exchange::FigureReading &reading,
                               const QString &note)
{
    return {reading.plan.id,
            line.indicator,
            line.kind,
            line.amount,
            line.asOf ? *line.asOf : reading.asOf.value_or(QDate()),
            line.unit.isEmpty() ? reading.unit : line.unit,
            line.note.isEmpty() ? note : line.note,
            line.name,
            line.measure};
}

/// What is unusual about the figures, each with its line.
std::vector<QString> warningsOf(session::Workspace &workspace, const QString &file, const exchange::FiguresRead &read,
                                const std::vector<session::FigureEntry> &entries)
{
    std::vector<QString> warnings;
    const auto previews = session::previewFiguresOnTheirDays(workspace, entries.front().plan, entries);
    for (std::size_t i = 0; previews && i < entries.size(); ++i)
        if ((*previews)[i])
            for (const QString &warning : warningWords(*(*previews)[i]))
                warnings.push_back(
                    Cli::tr("%1, line %2: %3").arg(file, QString::number(read.figures[i].line), warning));
    return warnings;
}

/// Logs the figures that were read, in one transaction, or none.
Exit logRead(Console &console, session::Workspace &workspace, const QString &file, const exchange::FiguresRead &read,
             const std::vector<session::FigureEntry> &entries)
{
    const std::vector<QString> warnings = warningsOf(workspace, file, read, entries);
    const auto changes = session::logFigures(workspace, entries.front().plan, entries);
    if (changes) {
        for (const session::Change &change : *changes)
            console.print(change.row.id.toString());
        for (const QString &warning : warnings)
            console.say(warning);
        if (!read.open.empty())
            console.say(
                Cli::tr("Lines of %1 without a figure, passed over: %2").arg(file, QString::number(read.open.size())));
        return Done;
    }
    std::vector<exchange::LineFault> faults;
    for (const session::Refusal &refusal : changes.error()) {
        if (!refusal.entry)
            return console.refuse(refusal.error);
        if (faults.size() < exchange::mostFigureFaults)
            faults.push_back({read.figures[*refusal.entry].line, refusal.error});
    }
    return refuseLines(console, file, faults);
}

/// Logs all figures of a table, or none.
Exit logTable(Console &console, Command &command)
{
    const QString file = command.value("from");
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto loaded = (*workspace)->plan(command.planId());
    if (!loaded)
        return console.refuse(loaded.error());
    exchange::FigureReading reading{(*loaded)->plan, (*workspace)->clock().today(), command.value("unit")};
    if (command.has("as-of")) {
        const auto day = command.day(reading.plan.period);
        if (!day)
            return console.refuse(day.error());
        reading.asOf = *day;
    }
    const auto read = exchange::readFigureFile(file, reading);
    if (!read)
        return console.refuse(read.error());
    if (!read->faulty.empty())
        return refuseLines(console, file, read->faults());
    std::vector<session::FigureEntry> entries;
    for (const exchange::FigureLine &line : read->figures)
        entries.push_back(entryFrom(line, reading, command.value("note")));
    return logRead(console, **workspace, file, *read, entries);
}

/// Logs one figure.
Exit logOne(Console &console, Command &command, const WrittenFigure &figure)
{
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto about = (*workspace)->planAbout(command.planId(), command.word(0).trimmed());
    if (!about)
        return console.refuse(about.error());
    const Plan &plan = (*about)->plan;
    const auto day = command.day(plan.period);
    if (!day)
        return console.refuse(day.error());
    const auto found = requireIndicator(plan, command.word(0));
    if (!found)
        return console.refuse(found.error());
    const auto amount = readAmount(figure.amount, found->indicator->unitOfMeasure);
    if (!amount)
        return console.refuse(amount.error());
    const session::FigureEntry entry{plan.id,
                                     found->indicator->id,
                                     figure.kind,
                                     *amount,
                                     **day,
                                     command.value("unit"),
                                     command.value("note"),
                                     {},
                                     found->indicator->unitOfMeasure};
    const auto preview = session::previewFigure(**workspace, entry, **day);
    const auto change = session::logFigure(**workspace, entry);
    return change ? tellEntered(console, *change, preview) : console.refuse(change.error());
}

} // namespace

Exit logCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi log INDICATOR +N|-N|=N --as-of DATE [--unit NAME] [--note TEXT] [--author NAME]\n"
                        "xushi log --from FILE.csv [--as-of DATE] [--unit NAME] [--note TEXT] [--author NAME]"),
         Cli::tr("Enters a figure, an increment or a reading of the total, or all figures of a table; prints the "
                 "rows' ids."),
         {{QStringLiteral("from"),
           Cli::tr(
               "A table with the columns indicator, amount, and any of kind, as_of, unit, note, name, unit_of_measure; "
               "all of its figures are entered, or none."),
           QStringLiteral("FILE")},
          asOfOption(),
          unitOption(),
          {QStringLiteral("note"), Cli::tr("A remark."), QStringLiteral("TEXT")}},
         0,
         2});
    if (const auto over = command.read())
        return *over;
    if (command.has("from"))
        return command.wordCount() == 0 ? logTable(console, command)
                                        : command.misused(Cli::tr("give a figure or --from, not both"));
    if (command.wordCount() < 2)
        return command.misused(Cli::tr("something is missing after the command"));
    const auto figure = figureFrom(command.word(1));
    if (!figure)
        return command.misused(Cli::tr("write “%1” as +N, -N or =N").arg(command.word(1)));
    if (!command.has("as-of"))
        return command.misused(Cli::tr("--as-of is missing: the day that the figure is true of"));
    return logOne(console, command, *figure);
}

} // namespace xushi::cli
