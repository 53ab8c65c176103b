#pragma once

#include "domain/plan/plan.h"

/// What follows from a plan as it is written, and the form of the file that can say it.
namespace xushi::domain {

/// The parts with the members of each group in its place and with its role; a unit that is named itself keeps its own.
std::vector<TaskUnit> expanded(const std::vector<TaskUnit> &named, const std::vector<Unit> &groups);

/// Puts the members of groups in their places, gives a task's due day to its indicators that have none of their own,
/// and makes the nodes of yearly targets. `plan` has the units as they are written in the `units` of tasks and
/// indicators.
void complete(Plan &plan);

/// The nodes of yearly targets: what is to be reached in all by the end of each year, or by `last` if that is earlier.
/// Sums of a flow that leave the range of quantities are left out.
std::vector<Node> nodesOf(const std::vector<YearTarget> &yearly, Accumulation accumulation, QDate last);

/// The units as the file names them.
const std::vector<TaskUnit> &writtenUnits(const Task &task);
const QStringList &writtenUnits(const Indicator &indicator);

/// The due day that the file states for the indicator itself.
std::optional<QDate> writtenDue(const Task &task, const Indicator &indicator);

/// The nodes that the file states: none where they follow from yearly targets.
std::vector<Node> writtenNodes(const Indicator &indicator);

/// The number of the file's form that can say all that the plan says: xushi-plan/1 or /2.
int formatOf(const Plan &plan);

} // namespace xushi::domain
