#include "cli/plan_choice.h"

#include "cli/cli_context.h"

#include <functional>

namespace xushi::cli {

using namespace domain;

namespace {

/// The plans that there are, with their periods.
QString plansIn(const std::vector<session::PlanEntry> &entries)
{
    QString list;
    for (const session::PlanEntry &entry : entries) {
        //: a plan, and the first and the last day of its period
        const QString one =
            Cli::tr("%1 (%2 to %3)")
                .arg(entry.id, entry.period.first().toString(Qt::ISODate), entry.period.last().toString(Qt::ISODate));
        //: one more of a list
        list = list.isEmpty() ? one : Cli::tr("%1, %2").arg(list, one);
    }
    return list;
}

Result<QString> planOfQuarter(const Quarter &quarter, session::Workspace &workspace, qint64 knownAt,
                              OutsidePlans outside)
{
    using Fits = std::function<bool(const Period &)>;
    const Fits holds = [&](const Period &period) {
        return period.contains(quarter.firstDay()) && period.contains(quarter.lastDay());
    };
    const Fits touches = [&](const Period &period) {
        return quarter.firstDay() <= period.last() && quarter.lastDay() >= period.first();
    };
    for (const Fits &fits : {holds, touches}) {
        const auto found = workspace.planWhere(fits, knownAt);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (*found)
            return **found;
    }
    const auto entries = workspace.plans();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    if (entries->empty() || outside == OutsidePlans::DefaultPlan)
        return QString(); // where there is no plan, that is refused later
    return failure(ErrorCode::QuarterOutsidePlans, {quarter.toString(), plansIn(*entries)});
}

} // namespace

Result<QString> planOf(const Command &command, session::Workspace &workspace, qint64 knownAt, OutsidePlans outside)
{
    if (command.has("plan"))
        return command.planId();
    if (command.has("quarter")) {
        const auto quarter = Quarter::parse(command.value("quarter"));
        if (!quarter)
            return tl::unexpected<Error>(quarter.error());
        return planOfQuarter(*quarter, workspace, knownAt, outside);
    }
    return QString();
}

} // namespace xushi::cli
