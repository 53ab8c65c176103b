#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "exchange/plan/plan_file.h"
#include "exchange/plan/plan_writer.h"
#include "session/plans/plan_loading.h"
#include "wording/fault_words.h"
#include "wording/plan_change_words.h"
#include "wording/plan_difference_words.h"

#include <QFileInfo>
#include <QRegularExpression>

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

void warnOf(Console &console, const Plan &plan)
{
    for (const PlanWarning &warning : warningsOf(plan))
        console.say(wording::sentence(warning));
}

/// The ids of --confirm, which may be repeated and name several with commas between them.
QStringList confirmedIds(const Command &command)
{
    QStringList ids;
    for (const QString &value : command.values("confirm"))
        for (const QString &id : value.split(QRegularExpression(QStringLiteral("[,\\x{ff0c}\\x{3001}]"))))
            ids += id.trimmed();
    ids.removeAll(QString());
    return ids;
}

/// Names each change that nobody agreed to, and how to agree to them all.
Exit refuseChanges(Console &console, const QString &file, const session::PlanLoaded &loaded,
                   const QStringList &confirmed)
{
    QStringList ids = confirmed;
    for (const session::ChangeUnderRows &one : loaded.unconfirmed) {
        console.say(Cli::tr("%1 %2, rows of the journal: %3: %4")
                        .arg(one.indicator(), one.change.before.indicator.name, QString::number(one.rows),
                             wording::words(one.change)));
        ids += one.indicator();
    }
    console.say(
        Cli::tr("%1 was not loaded, nothing was changed: it changes indicators about which the journal has rows. "
                "If that is meant, add --confirm %2")
            .arg(file, ids.join(u',')));
    return Refused;
}

Exit checkPlan(Console &console, const QString &file)
{
    const auto plan = planFrom(console, file);
    if (!plan)
        return plan.error();
    console.print(Cli::tr("%1 has no fault. %2").arg(file, sizeOf(*plan)));
    warnOf(console, *plan);
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
    const QStringList confirmed = confirmedIds(command);
    const auto loaded = session::loadPlan(**workspace, *plan, confirmed);
    if (!loaded)
        return console.refuse(loaded.error());
    if (loaded->isRefused())
        return refuseChanges(console, file, *loaded, confirmed);
    if (!loaded->changed)
        console.print(Cli::tr("The plan was there already, nothing was changed. %1").arg(sizeOf(*plan)));
    else if (loaded->isNew)
        console.print(Cli::tr("Loaded. %1").arg(sizeOf(*plan)));
    else
        console.print(Cli::tr("Loaded as the newer version; the journal is kept. %1").arg(sizeOf(*plan)));
    for (const PlanDifference &difference : loaded->differences)
        console.print(wording::sentence(difference));
    for (const session::LostRow &row : loaded->lost)
        console.say(Cli::tr("row %1 is about “%2”, which this plan does not have; the row is kept")
                        .arg(row.row.toString(), row.subject));
    warnOf(console, *plan);
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
        console.write(exchange::writePlan((*loaded)->plan));
    else
        console.printText(planText((*loaded)->plan));
    return Done;
}

/// Chooses the plan that is shown where no other is asked for.
Exit usePlan(Command &command, const QString &id)
{
    Console &console = command.console();
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    if (const auto chosen = (*workspace)->choosePlan(id); !chosen)
        return console.refuse(chosen.error());
    const auto loaded = (*workspace)->plan(id);
    if (!loaded)
        return console.refuse(loaded.error());
    console.print(Cli::tr("Chosen. %1").arg(sizeOf((*loaded)->plan)));
    return Done;
}

/// The plan that a word names: of a file, or the version in force of a plan in the database.
tl::expected<Plan, Exit> planMeant(Command &command, const QString &word)
{
    Console &console = command.console();
    if (QFileInfo::exists(word) || word.contains(u'/') || word.endsWith(QStringLiteral(".json")))
        return planFrom(console, word);
    const auto workspace = command.open();
    if (!workspace)
        return tl::unexpected<Exit>(console.refuse(workspace.error()));
    const auto loaded = (*workspace)->plan(word);
    if (!loaded)
        return tl::unexpected<Exit>(console.refuse(loaded.error()));
    return (*loaded)->plan;
}

/// What the second plan has that the first has not, or says otherwise.
Exit comparePlans(Command &command)
{
    const auto before = planMeant(command, command.word(1));
    if (!before)
        return before.error();
    const auto after = planMeant(command, command.word(2));
    if (!after)
        return after.error();
    const auto differences = planDifferences(*before, *after);
    for (const PlanDifference &difference : differences)
        command.console().print(wording::sentence(difference));
    command.console().print(wording::differenceCount(differences));
    return Done;
}

QCommandLineOption confirmOption()
{
    return {QStringLiteral("confirm"),
            Cli::tr("Agrees that the plan changes these indicators, although the journal has rows about them; several "
                    "are separated by commas."),
            QStringLiteral("ID,…")};
}

} // namespace

Exit planCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi plan load FILE [--confirm ID,…] | plan check FILE | plan show [--format table|json] | "
                        "plan use ID | plan diff FILE|ID FILE|ID"),
         Cli::tr("Loads a plan file into the database, checks one, prints the plan in force, chooses the plan that is "
                 "shown, or says how two plans differ."),
         {formatOption(QStringLiteral("table, json")), confirmOption()},
         1,
         3});
    if (const auto over = command.read())
        return *over;
    const QString action = command.word(0);
    const QString file = command.word(1);
    if (action == u"show")
        return command.has("confirm") ? command.misused(Cli::tr("--confirm goes with “plan load”"))
               : file.isEmpty()       ? showPlan(command)
                                      : command.misused(Cli::tr("“%1” is one word too many").arg(file));
    if (action == u"diff")
        return command.wordCount() == 3 ? comparePlans(command)
                                        : command.misused(Cli::tr("name two plans, each by its file or its id"));
    if (action != u"check" && action != u"load" && action != u"use")
        return command.misused(Cli::tr("“plan” goes with load, check, show, use or diff, not with “%1”").arg(action));
    if (command.wordCount() > 2)
        return command.misused(Cli::tr("“%1” is one word too many").arg(command.word(2)));
    if (action == u"use" && file.isEmpty())
        return command.misused(Cli::tr("the plan's id is missing"));
    if (file.isEmpty())
        return command.misused(Cli::tr("the plan file is missing"));
    if (action != u"load" && command.has("confirm"))
        return command.misused(Cli::tr("--confirm goes with “plan load”"));
    if (action == u"use")
        return usePlan(command, file);
    return action == u"check" ? checkPlan(console, file) : loadPlanFile(command, file);
}

} // namespace xushi::cli
