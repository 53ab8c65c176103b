#pragma once

#include "domain/plan/plan.h"

namespace xushi::support {

domain::Quantity q(const char *decimal);
QDate day(const char *isoDate);

/// Fluent makers: `anIndicator("1.1.1").level().from("140").to("155")`.
class IndicatorMaker {
public:
    explicit IndicatorMaker(const char *id);
    IndicatorMaker &flow();
    IndicatorMaker &level();
    IndicatorMaker &ratio();
    IndicatorMaker &atMost();
    IndicatorMaker &from(const char *baseline);
    IndicatorMaker &to(const char *target);
    IndicatorMaker &constant();
    IndicatorMaker &yearEnd();
    IndicatorMaker &node(const char *by, const char *value);
    IndicatorMaker &strive();
    IndicatorMaker &due(const char *day);
    IndicatorMaker &share(const char *unit, const char *target, const char *baseline = nullptr);
    IndicatorMaker &compared(domain::Comparison comparison); ///< with its nearest direction
    IndicatorMaker &band(const char *width);
    IndicatorMaker &upTo(const char *upperEnd);
    IndicatorMaker &year(int year, const char *target);
    IndicatorMaker &worded(const QString &wording);
    IndicatorMaker &named(const QString &name, const QString &unitOfMeasure);
    operator domain::Indicator() const { return m_indicator; } // NOLINT: a maker reads as what it makes

private:
    domain::Indicator m_indicator;
};

IndicatorMaker anIndicator(const char *id);

domain::Period year2024();

/// A plan of 2024 with units "alpha" (甲局, alias 甲), "beta" (乙局) and "gamma" (丙局), one project, and a task for
/// each indicator: task n.k for indicator n.k.m. The first named unit leads the task, the others take part.
class PlanMaker {
public:
    PlanMaker();
    PlanMaker &with(const domain::Indicator &indicator, const QStringList &units = {QStringLiteral("alpha")});
    PlanMaker &withTask(const char *id, const QStringList &units = {QStringLiteral("alpha")});
    PlanMaker &id(const char *id);
    PlanMaker &issued(const char *day);
    PlanMaker &tolerance(const char *share);
    PlanMaker &period(const char *from, const char *to);
    operator domain::Plan() const { return m_plan; } // NOLINT: a maker reads as what it makes

private:
    domain::Task &task(const QString &id, const QStringList &units);

    domain::Plan m_plan;
};

PlanMaker aPlan();

} // namespace xushi::support
