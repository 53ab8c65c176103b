#include "cli/plan_text.h"

#include "cli/cli_context.h"
#include "exchange/table.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/target_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

QString unitsOf(const Plan &plan, const Task &task)
{
    QStringList names;
    for (const TaskUnit &part : task.units)
        //: a unit and its role
        names += Cli::tr("%1 (%2)").arg(plan.unit(part.unit)->name, wording::word(part.role));
    if (task.unitsOpenEnded)
        names += Cli::tr("and others");
    return names.join(QStringLiteral(" · "));
}

QString membersOf(const Plan &plan, const Unit &group)
{
    QStringList names;
    for (const QString &member : group.members)
        if (const Unit *unit = plan.unit(member))
            names += unit->name;
    return Cli::tr("members: %1").arg(names.join(QStringLiteral(" · ")));
}

} // namespace

QString planText(const Plan &plan)
{
    QString text = Cli::tr("%1\n%2 · period %3 to %4\n\n")
                       .arg(plan.title, plan.id, plan.period.first().toString(Qt::ISODate),
                            plan.period.last().toString(Qt::ISODate));
    exchange::Table units{{Cli::tr("Unit"), Cli::tr("Name"), Cli::tr("Aliases")}, {}};
    for (const Unit &unit : plan.units)
        units.rows.push_back({unit.id, unit.name, unit.aliases.join(QStringLiteral(" · "))});
    for (const Unit &group : plan.groups) // in the place of other names, who belongs to it
        units.rows.push_back({group.id, group.name, membersOf(plan, group)});
    text += exchange::toAlignedText(units, {});
    for (const Project &project : plan.projects) {
        exchange::Table table{{project.id, project.title, Cli::tr("Target"), Cli::tr("Kind"), Cli::tr("Schedule")}, {}};
        for (const Task &task : project.tasks) {
            table.rows.push_back(
                {task.id, QStringLiteral("%1  [%2]").arg(task.title, unitsOf(plan, task)), {}, {}, {}});
            for (const Indicator &indicator : task.indicators)
                table.rows.push_back({indicator.id, QStringLiteral("  ") + indicator.name,
                                      wording::comparedTarget(indicator,
                                                              [&](Quantity figure) {
                                                                  return wording::withUnit(figure,
                                                                                           indicator.unitOfMeasure);
                                                              }),
                                      wording::word(indicator.accumulation), wording::word(indicator.terms.schedule)});
        }
        text += u'\n' + exchange::toAlignedText(table, {false, false, true, false, false});
    }
    return text;
}

} // namespace xushi::cli
