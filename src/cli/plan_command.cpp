#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "exchange/plan_file.h"
#include "exchange/plan_writer.h"
#include "session/plans/plan_loading.h"
#include "wording/fault_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// Reads the plan in a file, or prints every fault and returns an exit code.
tl::expected<Plan, Exit> planFrom(Console &console, const QString &file)
{
    auto reading = exchange::readPlanFile(file);
    if (!reading)
        return tl::unexpected<Exit>(console.refuse(reading.error()));
    if (reading->plan)
        return std::move(*reading->plan);
    for (const PlanFault &fault : reading->faults)
        console.say(QStringLiteral("%1: %2").arg(file, wording::sentence(fault)));
    if (reading->faults.size() >= mostPlanFaults)
        console.say(Cli::tr("%1: there may be more faults; the first %2 are listed").arg(file).arg(mostPlanFaults));
    return tl::unexpected<Exit>(Refused);
}

QString sizeOf(const Plan &plan)
{
    return Cli::tr("%1: %2 projects, %3 tasks, %4 units, %5 indicators")
        .arg(plan.id, QString::number(plan.projects.size()), QString::number(plan.tasks().size()),
             QString::number(plan.units.size()), QString::number(plan.indicators().size()));
}

Exit checkPlan(Console &console, const QString &file)
{
    const auto plan = planFrom(console, file);
    if (!plan)
        return plan.error();
    console.print(Cli::tr("%1 has no fault. %2").arg(file, sizeOf(*plan)));
    return Done;
}

Exit loadPlanFile(Command &command, const QString &file)
{
    Console &console = command.console();
    const auto plan = planFrom(console, file);
    if (!plan)
        return plan.error();
    const auto workspace = command.openToWrite(IfMissing::Create);
    if (!workspace)
        return console.refuse(workspace.error());
    const auto loaded = session::loadPlan(**workspace, *plan);
    if (!loaded)
        return console.refuse(loaded.error());
    if (!loaded->changed)
        console.print(Cli::tr("The plan was there already, nothing was changed. %1").arg(sizeOf(*plan)));
    else if (loaded->isNew)
        console.print(Cli::tr("Loaded. %1").arg(sizeOf(*plan)));
    else
        console.print(Cli::tr("Loaded as the newer version; the journal is kept. %1").arg(sizeOf(*plan)));
    for (const session::LostRow &row : loaded->lost)
        console.say(Cli::tr("row %1 is about “%2”, which this plan does not have; the row is kept")
                        .arg(row.row.toString(), row.subject));
    return Done;
}

Exit showPlan(Command &command)
{
    Console &console = command.console();
    const auto format = command.format({QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return command.misused(Cli::tr("there is no format “%1”").arg(command.value("format")));
    const auto workspace = command.open();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto loaded = (*workspace)->plan(command.planId());
    if (!loaded)
        return console.refuse(loaded.error());
    if (*format == u"json")
        console.out() << QString::fromUtf8(exchange::writePlan((*loaded)->plan));
    else
        console.out() << planText((*loaded)->plan);
    return Done;
}

} // namespace

Exit planCommand(Console &console, const Invocation &invocation)
{
    Command command(console, invocation,
                    {QStringLiteral("xushi plan load FILE | plan check FILE | plan show [--format table|json]"),
                     Cli::tr("Loads a plan file into the database, checks one, or prints the plan in force."),
                     {formatOption(QStringLiteral("table, json"))},
                     1,
                     2});
    if (const auto over = command.read())
        return *over;
    const QString action = command.word(0);
    const QString file = command.word(1);
    if (action == u"show")
        return file.isEmpty() ? showPlan(command) : command.misused(Cli::tr("“%1” is one word too many").arg(file));
    if (action != u"check" && action != u"load")
        return command.misused(Cli::tr("“plan” goes with load, check or show, not with “%1”").arg(action));
    if (file.isEmpty())
        return command.misused(Cli::tr("the plan file is missing"));
    return action == u"check" ? checkPlan(console, file) : loadPlanFile(command, file);
}

} // namespace xushi::cli
