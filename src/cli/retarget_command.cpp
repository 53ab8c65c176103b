#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/warning_words.h"
#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_amount.h"
#include "domain/entry/typed_day.h"
#include "session/entry/figure_entry.h"
#include "session/view/viewpoint.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// The terms that the new target takes the place in: schedule, dated values and due day as they are in force.
Result<Terms> termsInForce(session::Workspace &workspace, const Plan &plan, const QString &indicator,
                           const QString &share, QDate day)
{
    const auto view = session::look(workspace, {plan.id, day});
    if (!view)
        return tl::unexpected<Error>(view.error());
    const Assessment *judged = view->assessment.indicator(indicator);
    if (!judged)
        return failure(ErrorCode::UnknownIndicator, {indicator});
    const auto unit = share.isEmpty() ? Result<const Unit *>(nullptr) : plan.findUnit(share);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    return *unit ? judged->of((*unit)->id).indicator.terms : judged->indicator.terms;
}

Result<session::RetargetEntry> entryFrom(const Command &command, session::Workspace &workspace, const Plan &plan,
                                         const Indicator &indicator)
{
    const auto amount = readAmount(command.word(1), indicator.unitOfMeasure);
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    const auto day = command.day(plan.period);
    if (!day)
        return tl::unexpected<Error>(day.error());
    const QString unit = command.value("unit");
    auto terms = termsInForce(workspace, plan, indicator.id, unit, **day);
    if (!terms)
        return tl::unexpected<Error>(terms.error());
    terms->target = *amount;
    if (command.has("due")) {
        const auto due = readDay(command.value("due"), plan.period);
        if (!due)
            return tl::unexpected<Error>(due.error());
        terms->due = *due;
    }
    return session::RetargetEntry{plan.id, indicator.id, *terms, **day, command.value("reason"), unit};
}

} // namespace

Exit retargetCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi retarget INDICATOR N --as-of DATE --reason TEXT [--unit NAME] [--due DAY]"),
         Cli::tr("Sets a new target from a day on, for the share of a unit or for the whole; prints the row's "
                 "id."),
         {asOfOption(),
          unitOption(),
          {QStringLiteral("reason"), Cli::tr("Why."), QStringLiteral("TEXT")},
          {QStringLiteral("due"), Cli::tr("A new due day."), QStringLiteral("DAY")}},
         2,
         2});
    if (const auto over = command.read())
        return *over;
    if (!command.has("as-of"))
        return command.misused(Cli::tr("--as-of is missing: the day from which the target holds"));
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto loaded = (*workspace)->plan(command.planId());
    if (!loaded)
        return console.refuse(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto found = requireIndicator(plan, command.word(0));
    if (!found)
        return console.refuse(found.error());
    const auto entry = entryFrom(command, **workspace, plan, *found->indicator);
    if (!entry)
        return console.refuse(entry.error());
    const auto change = session::retarget(**workspace, *entry);
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
