#include "domain/plan/plan_form.h"

#include <algorithm>
#include <utility>

namespace xushi::domain {

namespace {

const Unit *groupIn(const std::vector<Unit> &groups, QStringView id)
{
    const auto it = std::find_if(groups.begin(), groups.end(), [id](const Unit &group) { return group.id == id; });
    return it == groups.end() ? nullptr : &*it;
}

bool names(const std::vector<TaskUnit> &parts, QStringView unit)
{
    return std::any_of(parts.begin(), parts.end(), [unit](const TaskUnit &part) { return part.unit == unit; });
}

QStringList expandedIds(const QStringList &named, const std::vector<Unit> &groups)
{
    std::vector<TaskUnit> parts;
    for (const QString &unit : named)
        parts.push_back({unit, {}});
    QStringList ids;
    for (const TaskUnit &part : expanded(parts, groups))
        ids += part.unit;
    return ids;
}

void complete(Indicator &indicator, const Task &task, const Plan &plan)
{
    const QStringList units = expandedIds(indicator.units, plan.groups);
    if (units != indicator.units)
        indicator.namedUnits = std::exchange(indicator.units, units);
    if (!indicator.terms.due)
        indicator.terms.due = task.due;
    if (indicator.yearly.empty())
        return;
    indicator.terms.schedule = Schedule::Nodes;
    indicator.terms.nodes =
        nodesOf(indicator.yearly, indicator.accumulation, indicator.terms.due.value_or(plan.period.last()));
}

bool isOfSecondForm(const Passage &passage)
{
    return passage != Passage();
}

bool isOfSecondForm(const Indicator &one)
{
    return one.comparison || one.band || one.targetTo || !one.units.isEmpty() || one.isSplit() || !one.yearly.empty()
           || one.terms.due || !one.dueWording.isEmpty() || one.availableOn || one.dataLagMonths != 0 || one.parts
           || one.continues || !one.definition.isEmpty() || !one.dataSource.isEmpty() || isOfSecondForm(one.passage);
}

bool isOfSecondForm(const Task &task)
{
    const auto isJoint = [](const TaskUnit &part) { return part.role == Role::Joint; };
    const auto hasMore = [](const Deliverable &one) { return !one.id.isEmpty() || one.due; };
    const auto &units = writtenUnits(task);
    return !task.leader.isEmpty() || isOfSecondForm(task.passage) || !task.goals.empty() || task.due
           || !task.dueWording.isEmpty() || !task.namedUnits.empty() || (units.empty() && !task.indicators.empty())
           || std::any_of(units.begin(), units.end(), isJoint)
           || std::any_of(task.deliverables.begin(), task.deliverables.end(), hasMore)
           || std::any_of(task.indicators.begin(), task.indicators.end(),
                          [](const Indicator &one) { return isOfSecondForm(one); });
}

} // namespace

std::vector<TaskUnit> expanded(const std::vector<TaskUnit> &named, const std::vector<Unit> &groups)
{
    std::vector<TaskUnit> parts;
    for (const TaskUnit &part : named) {
        const Unit *group = groupIn(groups, part.unit);
        if (!group) {
            parts.push_back(part);
            continue;
        }
        for (const QString &member : group->members)
            if (!names(named, member) && !names(parts, member))
                parts.push_back({member, part.role});
    }
    return parts;
}

void complete(Plan &plan)
{
    for (Project &project : plan.projects)
        for (Task &task : project.tasks) {
            auto units = expanded(task.units, plan.groups);
            if (units != task.units)
                task.namedUnits = std::exchange(task.units, std::move(units));
            for (Indicator &indicator : task.indicators)
                complete(indicator, task, plan);
        }
}

std::vector<Node> nodesOf(const std::vector<YearTarget> &yearly, Accumulation accumulation, QDate last)
{
    std::vector<Node> nodes;
    QuantitySum sum;
    for (const YearTarget &one : yearly) {
        sum.add(one.target);
        const QDate by = std::min(QDate(one.year, 12, 31), last);
        const auto value = accumulation == Accumulation::Flow ? sum.total() : one.target;
        if (value && by.isValid() && (nodes.empty() || nodes.back().by < by))
            nodes.push_back({by, *value});
    }
    return nodes;
}

const std::vector<TaskUnit> &writtenUnits(const Task &task)
{
    return task.namedUnits.empty() ? task.units : task.namedUnits;
}

const QStringList &writtenUnits(const Indicator &indicator)
{
    return indicator.namedUnits.isEmpty() ? indicator.units : indicator.namedUnits;
}

std::optional<QDate> writtenDue(const Task &task, const Indicator &indicator)
{
    return indicator.terms.due == task.due ? std::nullopt : indicator.terms.due;
}

std::vector<Node> writtenNodes(const Indicator &indicator)
{
    return indicator.yearly.empty() ? indicator.terms.nodes : std::vector<Node>();
}

int formatOf(const Plan &plan)
{
    const auto tasks = plan.tasks();
    const bool isSecond =
        !plan.office.isEmpty() || plan.document || !plan.groups.empty() || plan.rankFrom != rankedFrom
        || plan.reportDay != reportedBy || plan.isReviewed || plan.isEvidenceRequired
        || std::any_of(tasks.begin(), tasks.end(), [](const Task *task) { return isOfSecondForm(*task); });
    return isSecond ? 2 : 1;
}

} // namespace xushi::domain
