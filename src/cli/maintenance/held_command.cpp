#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "domain/tokens.h"
#include "session/maintenance/held.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

QString unitName(const session::HeldEntry &entry)
{
    const QString &id = entry.held.row.unit;
    const Unit *unit = entry.plan->plan.unit(id);
    return unit ? unit->name : id;
}

QString whatItSays(const JournalRow &row)
{
    return row.amount ? wording::enteredFigure(row.kind, *row.amount) : QString();
}

void printEntry(Console &console, const session::HeldEntry &entry)
{
    const JournalRow &row = entry.held.row;
    QStringList parts{row.id.toString(), wording::word(row.kind),        row.subject, whatItSays(row),
                      unitName(entry),   row.asOf.toString(Qt::ISODate), row.author};
    parts.removeAll(QString());
    console.print(parts.join(QStringLiteral("  ")));
    console.print(QStringLiteral("    ") + wording::sentence(entry.rule));
    if (entry.held.decision)
        console.print(QStringLiteral("    ") + Cli::tr("Refused: %1").arg(entry.held.decision->reason.simplified()));
}

Json jsonOf(const session::HeldEntry &entry)
{
    const JournalRow &row = entry.held.row;
    Json object;
    object["id"] = json(row.id.toString());
    object["plan"] = json(row.plan);
    object["kind"] = json(QString(tokenOf(row.kind)));
    object["subject"] = json(row.subject);
    object["unit"] = json(row.unit);
    object["as_of"] = json(row.asOf);
    object["author"] = json(row.author);
    object["amount"] = json(row.amount);
    object["why"] = json(wording::sentence(entry.rule));
    object["refused"] = entry.held.decision ? json(entry.held.decision->reason) : Json(nullptr);
    return object;
}

Exit listHeld(Command &command)
{
    Console &console = command.console();
    const auto format = command.format({QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return command.misused(Cli::tr("there is no format “%1”").arg(command.value("format")));
    const auto workspace = command.open();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto held = session::heldRows(**workspace);
    if (!held)
        return console.refuse(held.error());
    if (*format == u"json") {
        Json rows = Json::array();
        for (const session::HeldEntry &entry : *held)
            rows.push_back(jsonOf(entry));
        console.write(text(rows).toUtf8() + "\n");
        return Done;
    }
    for (const session::HeldEntry &entry : *held)
        printEntry(console, entry);
    if (held->empty())
        console.print(Cli::tr("No row is held."));
    return Done;
}

Exit decide(Command &command, const session::HeldDecision &decision)
{
    Console &console = command.console();
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    QStringList rows;
    for (qsizetype i = 1; i < command.wordCount(); ++i)
        rows += command.word(i);
    const auto changes = session::decideHeld(**workspace, rows, decision);
    if (!changes)
        return console.refuse(changes.error());
    for (const session::Change &change : *changes)
        console.print(change.row.id.toString());
    return Done;
}

} // namespace

Exit heldCommand(Console &console, const Invocation &invocation)
{
    constexpr qsizetype mostRows = 1000;
    Command command(
        console, invocation,
        {QStringLiteral("xushi held [list] [--format table|json] | held accept ROW… | held refuse ROW… --reason TEXT"),
         Cli::tr("Lists the rows that came by a merge and that no version of their plan allows, and lets them count or "
                 "not."),
         {{QStringLiteral("reason"), Cli::tr("Why the rows are refused."), QStringLiteral("TEXT")},
          formatOption(QStringLiteral("table, json"))},
         0,
         mostRows});
    if (const auto over = command.read())
        return *over;
    const QString action = command.word(0);
    if (action.isEmpty() || action == u"list")
        return command.wordCount() < 2 ? listHeld(command)
                                       : command.misused(Cli::tr("“%1” is one word too many").arg(command.word(1)));
    if (action != u"accept" && action != u"refuse")
        return command.misused(Cli::tr("“held” goes with list, accept or refuse, not with “%1”").arg(action));
    if (command.wordCount() < 2)
        return command.misused(Cli::tr("the rows are missing"));
    if (action == u"accept" && command.has("reason"))
        return command.misused(Cli::tr("--reason goes with “held refuse”"));
    return decide(command, {action == u"accept", command.value("reason")});
}

} // namespace xushi::cli
