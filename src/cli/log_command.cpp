#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
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

std::optional<WrittenFigure> figureFrom(const QString &word)
{
    if (word.startsWith(u'='))
        return WrittenFigure{RowKind::Reading, word.sliced(1)};
    if (word.startsWith(u'+') || word.startsWith(u'-'))
        return WrittenFigure{RowKind::Increment, word};
    return std::nullopt;
}

/// Prints the faults of the file or of its figures, one on each line. Nothing was written.
Exit refuseLines(Console &console, const QString &file, const std::vector<exchange::LineFault> &faults)
{
    for (const exchange::LineFault &fault : faults)
        console.say(Cli::tr("%1, line %2: %3").arg(file, QString::number(fault.line), wording::sentence(fault.error)));
    console.say(Cli::tr("Nothing was written. Faults in %1: %2").arg(file, QString::number(faults.size())));
    return Refused;
}

session::FigureEntry entryFrom(const exchange::FigureLine &line, const Command &command, std::optional<QDate> day)
{
    return {command.planId(),
            line.indicator,
            line.kind,
            line.amount,
            line.asOf ? *line.asOf : day.value_or(QDate()),
            line.unit.isEmpty() ? command.value("unit") : line.unit,
            line.note.isEmpty() ? command.value("note") : line.note,
            line.name,
            line.measure};
}

std::vector<exchange::LineFault> linesWithoutDay(const std::vector<exchange::FigureLine> &lines)
{
    std::vector<exchange::LineFault> faults;
    for (const exchange::FigureLine &line : lines)
        if (!line.asOf && faults.size() < exchange::mostFigureFaults)
            faults.push_back({line.line, {ErrorCode::MissingCell, {exchange::asOfColumn()}}});
    return faults;
}

/// Logs all figures of a table in one transaction, or none.
Exit logTable(Console &console, Command &command)
{
    const QString file = command.value("from");
    const auto day = command.day();
    if (!day)
        return console.refuse(day.error());
    const auto read = exchange::readFigureFile(file);
    if (!read)
        return console.refuse(read.error());
    std::vector<exchange::LineFault> faults(read->faults.begin(), read->faults.end());
    if (faults.empty() && !*day)
        faults = linesWithoutDay(read->figures);
    if (!faults.empty())
        return refuseLines(console, file, faults);
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    std::vector<session::FigureEntry> entries;
    for (const exchange::FigureLine &line : read->figures)
        entries.push_back(entryFrom(line, command, *day));
    const auto changes = session::logFigures(**workspace, command.planId(), entries);
    if (changes) {
        for (const session::Change &change : *changes)
            console.print(change.row.id.toString());
        if (!read->open.empty())
            console.say(
                Cli::tr("Lines of %1 without a figure, passed over: %2").arg(file, QString::number(read->open.size())));
        return Done;
    }
    for (const session::Refusal &refusal : changes.error()) {
        if (!refusal.entry)
            return console.refuse(refusal.error);
        if (faults.size() < exchange::mostFigureFaults)
            faults.push_back({read->figures[*refusal.entry].line, refusal.error});
    }
    return refuseLines(console, file, faults);
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
    const auto day = command.day();
    if (!day)
        return console.refuse(day.error());
    const auto amount = Quantity::parse(figure->amount);
    if (!amount)
        return console.refuse(amount.error());
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto change = session::logFigure(**workspace, {command.planId(), command.word(0), figure->kind, *amount,
                                                         **day, command.value("unit"), command.value("note")});
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
