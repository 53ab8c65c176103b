#include "support/plan_maker.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/target.h"

#include <algorithm>

namespace xushi::support {

using namespace domain;

Quantity q(const char *decimal)
{
    return Quantity::parse(QString::fromLatin1(decimal)).value();
}

QDate day(const char *isoDate)
{
    return parseDate(QString::fromLatin1(isoDate)).value();
}

IndicatorMaker::IndicatorMaker(const char *id)
{
    m_indicator.id = QString::fromLatin1(id);
    m_indicator.name = QStringLiteral("指标") + m_indicator.id;
    m_indicator.unitOfMeasure = QStringLiteral("项");
    m_indicator.terms.target = Quantity::whole(100);
}

IndicatorMaker &IndicatorMaker::flow()
{
    m_indicator.accumulation = Accumulation::Flow;
    return *this;
}

IndicatorMaker &IndicatorMaker::level()
{
    m_indicator.accumulation = Accumulation::Level;
    return *this;
}

IndicatorMaker &IndicatorMaker::ratio()
{
    m_indicator.accumulation = Accumulation::Ratio;
    return *this;
}

IndicatorMaker &IndicatorMaker::atMost()
{
    m_indicator.direction = Direction::AtMost;
    return *this;
}

IndicatorMaker &IndicatorMaker::from(const char *baseline)
{
    m_indicator.baseline = q(baseline);
    return *this;
}

IndicatorMaker &IndicatorMaker::to(const char *target)
{
    m_indicator.terms.target = q(target);
    return *this;
}

IndicatorMaker &IndicatorMaker::constant()
{
    m_indicator.terms.schedule = Schedule::Constant;
    return *this;
}

IndicatorMaker &IndicatorMaker::yearEnd()
{
    m_indicator.terms.schedule = Schedule::YearEnd;
    return *this;
}

IndicatorMaker &IndicatorMaker::node(const char *by, const char *value)
{
    m_indicator.terms.schedule = Schedule::Nodes;
    m_indicator.terms.nodes.push_back({day(by), q(value)});
    return *this;
}

IndicatorMaker &IndicatorMaker::due(const char *due)
{
    m_indicator.terms.due = day(due);
    return *this;
}

IndicatorMaker &IndicatorMaker::share(const char *unit, const char *target, const char *baseline)
{
    m_indicator.shares.push_back({QString::fromLatin1(unit), q(target)});
    if (baseline)
        m_indicator.shares.back().baseline = q(baseline);
    return *this;
}

IndicatorMaker &IndicatorMaker::compared(Comparison comparison)
{
    m_indicator.direction = nearestDirection(comparison);
    m_indicator.comparison = comparison;
    return *this;
}

IndicatorMaker &IndicatorMaker::band(const char *width)
{
    m_indicator.band = q(width);
    return *this;
}

IndicatorMaker &IndicatorMaker::upTo(const char *upperEnd)
{
    m_indicator.targetTo = q(upperEnd);
    return *this;
}

IndicatorMaker &IndicatorMaker::year(int year, const char *target)
{
    m_indicator.yearly.push_back({year, q(target)});
    m_indicator.terms.schedule = Schedule::Nodes;
    m_indicator.terms.nodes = nodesOf(m_indicator.yearly, m_indicator.accumulation, QDate(9999, 12, 31));
    return *this;
}

IndicatorMaker &IndicatorMaker::strive()
{
    m_indicator.commitment = Commitment::Strive;
    return *this;
}

IndicatorMaker &IndicatorMaker::worded(const QString &wording)
{
    m_indicator.wording = wording;
    return *this;
}

IndicatorMaker &IndicatorMaker::named(const QString &name, const QString &unitOfMeasure)
{
    m_indicator.name = name;
    m_indicator.unitOfMeasure = unitOfMeasure;
    return *this;
}

IndicatorMaker anIndicator(const char *id)
{
    return IndicatorMaker(id);
}

Period year2024()
{
    return *Period::between(QDate(2024, 1, 1), QDate(2024, 12, 31));
}

PlanMaker::PlanMaker()
    : m_plan{QStringLiteral("test-2024"),
             QStringLiteral("测试计划"),
             QStringLiteral("测试办"),
             QDate(2024, 8, 12),
             year2024(),
             q("0.1"),
             {},
             {}}
{
    m_plan.units = {{QStringLiteral("alpha"), QStringLiteral("甲局"), {QStringLiteral("甲")}},
                    {QStringLiteral("beta"), QStringLiteral("乙局"), {}},
                    {QStringLiteral("gamma"), QStringLiteral("丙局"), {}}};
    m_plan.projects = {{QStringLiteral("1"), QStringLiteral("工程一"), {}}};
}

Task &PlanMaker::task(const QString &id, const QStringList &units)
{
    auto &tasks = m_plan.projects.front().tasks;
    const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) { return task.id == id; });
    if (it != tasks.end())
        return *it;
    Task task{id, QStringLiteral("任务") + id, QStringLiteral("二(一)1"), {}, false, {}, {}};
    for (const QString &unit : units)
        task.units.push_back({unit, task.units.empty() ? Role::Lead : Role::Support});
    tasks.push_back(task);
    return tasks.back();
}

PlanMaker &PlanMaker::with(const Indicator &indicator, const QStringList &units)
{
    task(indicator.id.section(u'.', 0, 1), units).indicators.push_back(indicator);
    return *this;
}

PlanMaker &PlanMaker::withTask(const char *id, const QStringList &units)
{
    task(QString::fromLatin1(id), units);
    return *this;
}

PlanMaker &PlanMaker::issued(const char *day)
{
    m_plan.issuedOn = support::day(day);
    return *this;
}

PlanMaker &PlanMaker::id(const char *id)
{
    m_plan.id = QString::fromLatin1(id);
    return *this;
}

PlanMaker &PlanMaker::tolerance(const char *share)
{
    m_plan.tolerance = q(share);
    return *this;
}

PlanMaker &PlanMaker::period(const char *from, const char *to)
{
    m_plan.period = *Period::between(day(from), day(to));
    return *this;
}

PlanMaker aPlan()
{
    return {};
}

} // namespace xushi::support
