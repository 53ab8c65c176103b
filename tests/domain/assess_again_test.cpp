#include "domain/plan_assessment.h"

#include "printing.h"
#include "support/plan_maker.h"
#include "support/same_assessment.h"

#include <rapidcheck.h>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

/// Figures close to one another, so that an indicator often gets another status.
Quantity anyFigure()
{
    return Quantity::whole(*rc::gen::inRange(-3, 13) * 10);
}

Indicator anyIndicator(const QString &id)
{
    Indicator indicator = anIndicator(id.toLatin1().constData());
    indicator.accumulation = *rc::gen::element(Accumulation::Flow, Accumulation::Level, Accumulation::Ratio);
    indicator.direction = *rc::gen::element(Direction::AtLeast, Direction::AtMost);
    indicator.terms.schedule = *rc::gen::element(Schedule::Linear, Schedule::Constant, Schedule::YearEnd);
    return indicator;
}

/// Some tasks of one or two indicators, each task with any of the units.
Plan anyPlan()
{
    PlanMaker plan = aPlan();
    const int tasks = *rc::gen::inRange(1, 7);
    for (int task = 1; task <= tasks; ++task) {
        const QStringList units = *rc::gen::elementOf(
            std::vector<QStringList>{{},
                                     {QStringLiteral("alpha")},
                                     {QStringLiteral("gamma")},
                                     {QStringLiteral("beta"), QStringLiteral("alpha")},
                                     {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")}});
        const int indicators = *rc::gen::inRange(0, 3);
        for (int i = 1; i <= indicators; ++i)
            plan.with(anyIndicator(QStringLiteral("1.%1.%2").arg(task).arg(i)), units);
    }
    return plan;
}

Position anyPosition()
{
    Position position;
    if (*rc::gen::inRange(0, 4) > 0)
        position.baseline = anyFigure();
    if (*rc::gen::inRange(0, 4) > 0)
        position.actual = anyFigure();
    if (position.actual)
        position.lastAsOf = *rc::gen::element(day("2024-02-14"), day("2024-07-01"), day("2024-09-30"));
    if (*rc::gen::inRange(0, 4) == 0)
        position.retargeted = Terms{anyFigure(), Schedule::Constant, {}};
    return position;
}

/// Positions of any of the plan's indicators, and now and then of one that the plan does not have.
Positions anyPositions(const Plan &plan)
{
    Positions positions;
    for (const auto &[task, indicator] : plan.indicators())
        if (*rc::gen::arbitrary<bool>())
            positions.emplace(indicator->id, anyPosition());
    if (*rc::gen::arbitrary<bool>())
        positions.emplace(QStringLiteral("9.9.9"), anyPosition());
    return positions;
}

} // namespace

TEST_CASE("Judging a few indicators again gives the same as judging the whole plan")
{
    REQUIRE(rc::check("assessAgain agrees with assessPlan, in figures, counts and ranks", [] {
        const Plan plan = anyPlan();
        const QDate at = *rc::gen::element(day("2024-03-31"), day("2024-09-30"), day("2024-12-31"));
        const Positions before = anyPositions(plan);
        const Positions changed = anyPositions(plan);
        Positions now = changed;
        now.insert(before.begin(), before.end()); // those that are in it already stay
        const PlanAssessment again = assessAgain(plan, assessPlan(plan, before, {}, at), changed);
        const PlanAssessment afresh = assessPlan(plan, now, {}, at);
        RC_ASSERT(isSame(again.indicators, afresh.indicators));
        RC_ASSERT(isSame(again.units, afresh.units));
        RC_ASSERT(isSame(again, afresh));
    }));
}

TEST_CASE("Judging again changes only the indicators that have new positions")
{
    const QStringList beta{QStringLiteral("beta")};
    const Plan plan = aPlan()
                          .with(anIndicator("1.1.1").flow())
                          .with(anIndicator("1.1.2").flow())
                          .with(anIndicator("1.1.3").flow())
                          .with(anIndicator("1.2.1").flow(), beta)
                          .with(anIndicator("1.2.2").flow(), beta)
                          .with(anIndicator("1.2.3").flow(), beta);
    Positions before;
    for (const auto &[task, indicator] : plan.indicators())
        before.insert({indicator->id, {q("0"), q("90"), day("2024-09-12"), {}}});
    const PlanAssessment judged = assessPlan(plan, before, {}, day("2024-09-30"));
    REQUIRE(judged.unit(u"beta")->rank == 1);

    const PlanAssessment again =
        assessAgain(plan, judged, {{QStringLiteral("1.2.1"), {q("0"), q("1"), day("2024-05-12"), {}}}});

    CHECK(again.indicator(u"1.1.1")->status == Status::OnTrack);
    CHECK(again.unit(u"alpha")->rank == 1);
    CHECK(again.unit(u"alpha")->figures == Reporting{3, 3});
    CHECK(again.indicator(u"1.2.1")->status == Status::Behind);
    CHECK(again.unit(u"beta")->counts.of(Status::Behind) == 1);
    CHECK(again.unit(u"beta")->counts.of(Status::OnTrack) == 2);
    CHECK(again.unit(u"beta")->figures == Reporting{3, 2});
    CHECK(again.unit(u"beta")->rank == 2);
}
