#include "models/entry/part_choices.h"

#include "models/view/view_source.h"

#include <algorithm>

namespace xushi::models {

std::vector<Choice> taskChoices(const ViewSource &source, const TaskScope &scope)
{
    std::vector<Choice> all;
    for (const domain::Task *task : tasksIn(source, scope))
        all.push_back({task->id, taskText(*task)});
    return all;
}

std::vector<Choice> unitChoices(const ViewSource &source, const TaskScope &scope)
{
    std::vector<Choice> all;
    if (scope.task.isEmpty())
        return all;
    std::vector<TaskPart> parts = partsIn(source, scope);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const TaskPart &a, const TaskPart &b) { return a.part.role < b.part.role; });
    for (const TaskPart &one : parts)
        if (source.speaksFor(one.part.unit))
            all.push_back({one.part.unit, unitName(source, one.part.unit)});
    return all;
}

} // namespace xushi::models
