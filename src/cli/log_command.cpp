#include "cli/command.h"
#include "cli/commands.h"
#include "session/figure_entry.h"

#include <QCoreApplication>

namespace xushi::cli {

using namespace domain;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A figure as the command line writes it: "+5" and "-5" add, "=20" is the total.
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

} // namespace

Exit logCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi log INDICATOR +N|-N|=N --as-of DATE [--unit NAME] [--note TEXT] [--author NAME]"),
         Cli::tr("Enters a figure: an increment, or a reading of the total; prints the row's id."),
         {asOfOption(), unitOption(), {QStringLiteral("note"), Cli::tr("A remark."), QStringLiteral("TEXT")}},
         2,
         2});
    if (const auto over = command.read())
        return *over;
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
    const auto workspace = command.open();
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
