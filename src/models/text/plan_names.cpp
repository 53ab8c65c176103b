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

std::vector<PlanChoice> planChoices(std::vector<session::PlanEntry> plans)
{
    std::stable_sort(plans.begin(), plans.end(), [](const session::PlanEntry &a, const session::PlanEntry &b) {
        return a.period.first() < b.period.first();
    });
    QStringList names;
    for (const session::PlanEntry &plan : plans)
        names += yearsOf(plan.period) + QStringLiteral(" · ") + plan.title;
    std::vector<PlanChoice> choices;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        choices.push_back(
            {plans[i].id, names.count(name) == 1 ? name : QStringLiteral("%1 (%2)").arg(name, plans[i].id)});
    }
    return choices;
}

} // namespace xushi::models
