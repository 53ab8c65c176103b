#pragma once

#include "domain/plan/plan.h"

#include <QString>

#include <vector>

namespace xushi::models {

class ViewSource;

/// The part of the plan that a list shows: a unit's part of all of its tasks, the parts of all units in a task, or one
/// unit's part of one task. An empty field does not narrow the scope.
struct TaskScope {
    QString unit = {};
    QString task = {};

    /// Whether an entry of the unit `who` about the task belongs to the scope. The office (an empty id) speaks to all
    /// units.
    [[nodiscard]] bool holds(const domain::Task &task, const QString &who) const;

    friend bool operator==(const TaskScope &, const TaskScope &) = default;
};

/// A unit's part of a task; a pointer into the plan.
struct TaskPart {
    const domain::Task *task;
    domain::TaskUnit part;
};

/// The tasks of the scope, in the plan's order.
std::vector<const domain::Task *> tasksIn(const ViewSource &source, const TaskScope &scope);

/// The parts of the scope, in the plan's order of tasks, and of units in each.
std::vector<TaskPart> partsIn(const ViewSource &source, const TaskScope &scope);

/// A unit's name by its id; the id itself when the plan has no such unit.
QString unitName(const ViewSource &source, const QString &unit);

/// The same of the unit that leads; that none is named (责任单位未明确) where the plan has none.
QString leadName(const ViewSource &source, const QString &unit);

/// "1.2  建设科技创新园区": as tasks are listed.
QString taskText(const domain::Task &task);

} // namespace xushi::models
