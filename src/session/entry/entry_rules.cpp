#include "session/entry/entry_rules.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

Result<IndicatorInTask> requireIndicator(const Plan &plan, const QString &id)
{
    const auto found = plan.indicator(id.trimmed());
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {id});
    return *found;
}

Result<IndicatorInTask> requireIndicator(const PlanIndex &index, const QString &id)
{
    const auto found = index.indicator(id.trimmed());
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {id});
    return *found;
}

Result<const Task *> requireTask(const Plan &plan, const QString &id)
{
    const Task *task = plan.task(id.trimmed());
    if (!task)
        return failure(ErrorCode::UnknownTask, {id});
    return task;
}

Result<QString> reportingUnit(const Plan &plan, const Task &task, const QString &name)
{
    if (name.isEmpty()) {
        const auto lead = std::find_if(task.units.begin(), task.units.end(),
                                       [](const TaskUnit &part) { return part.role == Role::Lead; });
        if (lead != task.units.end())
            return lead->unit;
        return task.units.empty() ? QString() : task.units.front().unit;
    }
    const auto unit = plan.findUnit(name);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (task.partOf((*unit)->id))
        return (*unit)->id;
    QStringList responsible;
    for (const TaskUnit &part : task.units)
        if (const Unit *one = plan.unit(part.unit))
            responsible += one->name;
    return failure(ErrorCode::UnitNotResponsible, {(*unit)->name, task.id, responsible.join(QStringLiteral(", "))});
}

Result<void> requireDay(const Plan &plan, QDate day, QDate today)
{
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    if (!day.isValid())
        return failure(ErrorCode::NotADate, {QStringLiteral("\u2014")}); // what was written was told where it was
    if (!plan.period.contains(day))
        return failure(ErrorCode::AsOfOutsidePeriod, {iso(day), iso(plan.period.first()), iso(plan.period.last())});
    if (day > today)
        return failure(ErrorCode::AsOfInFuture, {iso(day), iso(today)});
    return {};
}

} // namespace xushi::session
