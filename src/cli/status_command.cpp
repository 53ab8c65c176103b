#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/plan_choice.h"
#include "cli/status_output.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// The id of the unit that the user named; empty if none.
Result<QString> unitFrom(const Command &command, const Plan &plan)
{
    if (!command.has("unit"))
        return QString();
    const auto unit = plan.findUnit(command.value("unit"));
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    return (*unit)->id;
}

} // namespace

Exit statusCommand(Console &console, const Invocation &invocation)
{
    const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
    Command command(console, invocation,
                    {QStringLiteral("xushi status [--as-of DATE | --quarter 2024Q3] [--known-at TIME] [--unit NAME] "
                                    "[--format table|json|csv]"),
                     Cli::tr("Prints where every indicator and unit stands, and why."),
                     {asOfOption(), quarterOption(), knownAtOption(), unitOption(),
                      formatOption(formats.join(QStringLiteral(", ")))}});
    if (const auto over = command.read())
        return *over;
    const auto format = command.format(formats);
    if (!format)
        return command.misused(Cli::tr("there is no format “%1”").arg(command.value("format")));
    if (command.has("as-of") && command.has("quarter"))
        return command.misused(Cli::tr("give --as-of or --quarter, not both"));
    const auto known = command.knownAt();
    if (!known)
        return console.refuse(known.error());
    const auto workspace = command.open();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto plan = planOf(command, **workspace, *known, OutsidePlans::DefaultPlan);
    if (!plan)
        return console.refuse(plan.error());
    const auto loaded = (*workspace)->plan(*plan, *known);
    if (!loaded)
        return console.refuse(loaded.error());
    const auto day = command.day((*loaded)->plan.period);
    if (!day)
        return console.refuse(day.error());
    const auto view = session::look(**workspace, {*plan, *day, *known});
    if (!view)
        return console.refuse(view.error());
    const auto unit = unitFrom(command, view->plan());
    if (!unit)
        return console.refuse(unit.error());

    const StatusReport report = statusReport(*view, *unit);
    if (*format == u"json")
        writeStatusJson(report, [&](const QByteArray &part) { console.write(part); });
    else if (*format == u"csv")
        console.write(exchange::toCsv(statusCsv(report)));
    else
        console.printText(statusText(report));
    return Done;
}

} // namespace xushi::cli
