#include "domain/plan/plan.h"

#include <algorithm>

namespace xushi::domain {

namespace {

template <typename List> auto findById(const List &list, QStringView id) -> decltype(list.data())
{
    const auto it = std::find_if(list.begin(), list.end(), [id](const auto &one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

QString leadOf(const std::vector<TaskUnit> &parts)
{
    const auto it = std::find_if(parts.begin(), parts.end(), [](const auto &part) { return part.role == Role::Lead; });
    if (it != parts.end())
        return it->unit;
    return parts.empty() ? QString() : parts.front().unit;
}

} // namespace

const TaskUnit *Task::partOf(QStringView unit) const
{
    const auto it = std::find_if(units.begin(), units.end(), [unit](const auto &part) { return part.unit == unit; });
    return it == units.end() ? nullptr : &*it;
}

QString Task::lead() const
{
    return leadOf(units);
}

QString Task::lead(const Indicator &indicator) const
{
    return leadOf(partsOf(indicator));
}

const TaskUnit *Task::partOf(QStringView unit, const Indicator &indicator) const
{
    const bool isItsOwn = indicator.units.isEmpty() || indicator.units.contains(unit);
    return isItsOwn ? partOf(unit) : nullptr;
}

std::vector<TaskUnit> Task::partsOf(const Indicator &indicator) const
{
    std::vector<TaskUnit> parts;
    for (const TaskUnit &part : units)
        if (partOf(part.unit, indicator))
            parts.push_back(part);
    return parts;
}

std::vector<const Deliverable *> Task::toBringAbout() const
{
    std::vector<const Deliverable *> all;
    for (const auto *list : {&deliverables, &goals})
        for (const Deliverable &one : *list)
            all.push_back(&one);
    return all;
}

const UnitShare *Indicator::shareOf(QStringView unit) const
{
    const auto it =
        std::find_if(shares.begin(), shares.end(), [unit](const auto &share) { return share.unit == unit; });
    return it == shares.end() ? nullptr : &*it;
}

const Unit *Plan::unit(QStringView id) const
{
    return findById(units, id);
}

const Task *Plan::task(QStringView id) const
{
    for (const Project &project : projects)
        if (const Task *found = findById(project.tasks, id))
            return found;
    return nullptr;
}

std::optional<IndicatorInTask> Plan::indicator(QStringView id) const
{
    for (const Project &project : projects)
        for (const Task &task : project.tasks)
            if (const Indicator *found = findById(task.indicators, id))
                return IndicatorInTask{&task, found};
    return std::nullopt;
}

std::vector<const Task *> Plan::tasks() const
{
    std::vector<const Task *> all;
    for (const Project &project : projects)
        for (const Task &task : project.tasks)
            all.push_back(&task);
    return all;
}

std::vector<IndicatorInTask> Plan::indicators() const
{
    std::vector<IndicatorInTask> all;
    for (const Task *task : tasks())
        for (const Indicator &indicator : task->indicators)
            all.push_back({task, &indicator});
    return all;
}

Result<const Unit *> Plan::findUnit(QStringView name) const
{
    if (const Unit *exact = unit(name))
        return exact;
    const QString wanted = foldedName(name);
    for (const Unit &one : units) {
        const auto isWanted = [&](const QString &candidate) { return foldedName(candidate) == wanted; };
        if (isWanted(one.id) || isWanted(one.name) || std::any_of(one.aliases.begin(), one.aliases.end(), isWanted))
            return &one;
    }
    QStringList known;
    for (const Unit &one : units)
        known += one.name;
    return failure(ErrorCode::UnknownUnit, {name.toString(), known.join(QStringLiteral(", "))});
}

QString foldedName(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

} // namespace xushi::domain
