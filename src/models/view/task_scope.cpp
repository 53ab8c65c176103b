#include "models/view/task_scope.h"

#include "models/view/view_source.h"

#include <QCoreApplication>

namespace xushi::models {

using namespace domain;

namespace {

bool isWanted(const TaskScope &scope, const Task &task)
{
    const bool isTask = scope.task.isEmpty() || scope.task == task.id;
    return isTask && (scope.unit.isEmpty() || task.partOf(scope.unit));
}

} // namespace

bool TaskScope::holds(const Task &about, const QString &who) const
{
    return isWanted(*this, about) && (unit.isEmpty() || who.isEmpty() || who == unit);
}

std::vector<const Task *> tasksIn(const ViewSource &source, const TaskScope &scope)
{
    std::vector<const Task *> tasks;
    if (!scope.task.isEmpty()) { // fast in a plan of any size
        const Task *task = source.task(scope.task);
        return task && isWanted(scope, *task) ? std::vector{task} : tasks;
    }
    for (const Task *task : source.plan().tasks())
        if (isWanted(scope, *task))
            tasks.push_back(task);
    return tasks;
}

std::vector<TaskPart> partsIn(const ViewSource &source, const TaskScope &scope)
{
    std::vector<TaskPart> parts;
    for (const Task *task : tasksIn(source, scope))
        for (const TaskUnit &part : task->units)
            if (scope.unit.isEmpty() || part.unit == scope.unit)
                parts.push_back({task, part});
    return parts;
}

QString unitName(const ViewSource &source, const QString &unit)
{
    const Unit *known = source.planUnit(unit);
    return known ? known->name : unit;
}

QString leadName(const ViewSource &source, const QString &unit)
{
    return unit.isEmpty() ? QCoreApplication::translate("TaskScope", "no unit named") : unitName(source, unit);
}

QString taskText(const Task &task)
{
    return QStringLiteral("%1  %2").arg(task.id, task.title);
}

} // namespace xushi::models
