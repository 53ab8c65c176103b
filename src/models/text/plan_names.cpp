#include "models/text/plan_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

namespace {

struct PlanNames {
    Q_DECLARE_TR_FUNCTIONS(PlanNames)
};

bool hasYear(const QString &title, QDate day)
{
    return title.contains(QString::number(day.year()));
}

} // namespace

QString yearsOf(const domain::Period &period)
{
    const QString first = QString::number(period.first().year());
    const QString last = QString::number(period.last().year());
    //: the year of a plan
    return first == last ? PlanNames::tr("%1").arg(first) : PlanNames::tr("%1–%2").arg(first, last);
}

QString planName(const QString &title, const domain::Period &period)
{
    if (hasYear(title, period.first()) && hasYear(title, period.last()))
        return title;
    //: a plan's title and its year
    return PlanNames::tr("%1 (%2)").arg(title, yearsOf(period));
}

domain::Result<KnownPlans> knownPlans(session::Workspace &workspace)
{
    auto plans = workspace.plans();
    if (!plans)
        return tl::unexpected<domain::Error>(plans.error());
    auto chosen = workspace.chosenPlan();
    if (!chosen)
        return tl::unexpected<domain::Error>(chosen.error());
    return KnownPlans{std::move(*plans), std::move(*chosen)};
}

std::vector<PlanChoice> planChoices(KnownPlans known)
{
    std::vector<session::PlanEntry> &plans = known.plans;
    std::stable_sort(plans.begin(), plans.end(), [](const session::PlanEntry &a, const session::PlanEntry &b) {
        return a.period.first() < b.period.first();
    });
    QStringList names;
    for (const session::PlanEntry &plan : plans)
        names += yearsOf(plan.period) + QStringLiteral(" · ") + plan.title;
    std::vector<PlanChoice> choices;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        const QString named = names.count(name) == 1 ? name : QStringLiteral("%1 (%2)").arg(name, plans[i].id);
        const bool isMerged = !plans[i].isLoaded && known.chosen != plans[i].id;
        //: a plan in a list to choose from
        choices.push_back({plans[i].id, isMerged ? PlanNames::tr("%1 (merged, not in use)").arg(named) : named});
    }
    return choices;
}

} // namespace xushi::models
