#include "bench/large_plan.h"

#include <array>

namespace xushi::bench {

using namespace domain;

namespace {

constexpr int indicatorsPerTask = 2;
constexpr int tasksPerProject = 20;

/// The kinds of indicators of the built-in plan, in a short repeating order.
struct Kind {
    Accumulation accumulation;
    Schedule schedule;
    Direction direction = Direction::AtLeast;
};

constexpr std::array kinds{
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::YearEnd},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::Constant},
    Kind{Accumulation::Flow, Schedule::YearEnd},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::YearEnd},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::YearEnd, Direction::AtMost},
    Kind{Accumulation::Flow, Schedule::YearEnd},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::Constant},
    Kind{Accumulation::Level, Schedule::Linear},
    Kind{Accumulation::Flow, Schedule::Linear},
    Kind{Accumulation::Ratio, Schedule::YearEnd},
};

Indicator indicator(const QString &id, const Kind &kind, Dice &dice)
{
    Indicator made;
    made.id = id;
    made.name = QStringLiteral("第%1项指标").arg(id);
    made.unitOfMeasure = kind.accumulation == Accumulation::Ratio ? QStringLiteral("%") : QStringLiteral("项");
    made.accumulation = kind.accumulation;
    made.direction = kind.direction;
    made.commitment = dice.perMille(500) ? Commitment::Firm : Commitment::Strive;
    made.terms.schedule = kind.schedule;
    const qint64 target = kind.accumulation == Accumulation::Ratio ? dice.between(1, 60) : dice.between(100, 900);
    made.terms.target = Quantity::whole(target);
    if (kind.accumulation == Accumulation::Level && dice.perMille(300))
        made.baseline = Quantity::whole(target / 2);
    made.wording = made.terms.target.toString() + made.unitOfMeasure + QStringLiteral("以上");
    return made;
}

std::vector<TaskUnit> parts(const std::vector<Unit> &units, Dice &dice)
{
    std::vector<TaskUnit> chosen;
    const int first = dice.below(static_cast<int>(units.size()));
    const int wanted = std::min(static_cast<int>(dice.between(1, 4)), static_cast<int>(units.size()));
    for (int i = 0; i < wanted; ++i) {
        const Unit &unit = units[static_cast<std::size_t>(first + i * 7) % units.size()];
        if (std::none_of(chosen.begin(), chosen.end(), [&](const TaskUnit &part) { return part.unit == unit.id; }))
            chosen.push_back({unit.id, chosen.empty() ? Role::Lead : Role::Support});
    }
    return chosen;
}

Task task(const QString &id, const std::vector<Unit> &units, Dice &dice)
{
    return {
        id, QStringLiteral("第%1项工作任务").arg(id), QStringLiteral("二(一)%1").arg(id), parts(units, dice), false, {},
        {}};
}

} // namespace

Plan largePlan(int indicators, int units, Dice &dice)
{
    Plan plan{QStringLiteral("bench-2024"),
              QStringLiteral("2024年度测试计划"),
              QStringLiteral("测试办"),
              QDate(2024, 1, 1),
              *Period::between(QDate(2024, 1, 1), QDate(2024, 12, 31)),
              *Quantity::fromMillionths(Quantity::perOne / 10),
              {},
              {}};
    for (int i = 1; i <= units; ++i)
        plan.units.push_back(
            {QStringLiteral("unit%1").arg(i), QStringLiteral("第%1局").arg(i), {QStringLiteral("局%1").arg(i)}});
    for (int made = 0; made < indicators; ++made) {
        const int taskNumber = made / indicatorsPerTask;
        const int projectNumber = taskNumber / tasksPerProject;
        const QString project = QString::number(projectNumber + 1);
        if (projectNumber == static_cast<int>(plan.projects.size()))
            plan.projects.push_back({project, QStringLiteral("第%1项工程").arg(project), {}});
        auto &tasks = plan.projects.back().tasks;
        const QString id = QStringLiteral("%1.%2").arg(project).arg(taskNumber % tasksPerProject + 1);
        if (tasks.empty() || tasks.back().id != id)
            tasks.push_back(task(id, plan.units, dice));
        auto &own = tasks.back().indicators;
        own.push_back(indicator(QStringLiteral("%1.%2").arg(id).arg(own.size() + 1),
                                kinds[static_cast<std::size_t>(made) % kinds.size()], dice));
    }
    return plan;
}

} // namespace xushi::bench
