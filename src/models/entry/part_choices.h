#pragma once

#include "models/tables/choice.h"
#include "models/view/task_scope.h"

namespace xushi::models {

/// The tasks of the scope to choose from, in the plan's order: "1.2  建设科技创新园区".
std::vector<Choice> taskChoices(const ViewSource &source, const TaskScope &scope);

/// The units of the scope's task to choose from, leading ones first; for a liaison only the own unit. None without a
/// task.
std::vector<Choice> unitChoices(const ViewSource &source, const TaskScope &scope);

} // namespace xushi::models
