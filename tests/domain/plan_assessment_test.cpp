#include "domain/plan_assessment.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().to("35"))
        .with(anIndicator("1.2.1").level().from("140").to("155"), {QStringLiteral("beta"), QStringLiteral("alpha")})
        .withTask("1.3", {QStringLiteral("gamma")})
        .with(anIndicator("1.4.1").ratio().yearEnd().to("3.2"), {QStringLiteral("beta")});
}

Position standing(const char *baseline, const char *actual, const char *lastAsOf)
{
    return {q(baseline), q(actual), day(lastAsOf), {}};
}

} // namespace

TEST_CASE("A plan without reports is judged completely, from its own baselines")
{
    const PlanAssessment judged = assessPlan(plan(), {}, {}, day("2024-09-30"));
    CHECK(judged.asOf == day("2024-09-30"));
    REQUIRE(judged.indicators.size() == 3);
    CHECK(judged.indicators[0].indicator.id == QStringLiteral("1.1.1"));
    CHECK(judged.indicators[0].task == QStringLiteral("1.1"));
    CHECK(judged.indicators[0].status == Status::NoData);
    CHECK(text(judged.indicators[0].position.baseline) == "0");
    CHECK(text(judged.indicators[0].expected) == "26.25");
    CHECK(text(judged.indicators[1].position.baseline) == "140");
    CHECK(text(judged.indicators[1].expected) == "151.25");
    CHECK(judged.indicators[2].status == Status::YearEnd);
    CHECK_FALSE(judged.indicators[2].position.baseline);
}

TEST_CASE("Reported figures are judged by the plan's period and tolerance")
{
    Plan strict = plan();
    const Positions positions{{QStringLiteral("1.1.1"), standing("0", "25", "2024-09-12")}};
    CHECK(assessPlan(strict, positions, {}, day("2024-09-30")).indicator(u"1.1.1")->status == Status::Lagging);
    strict.tolerance = q("0");
    CHECK(assessPlan(strict, positions, {}, day("2024-09-30")).indicator(u"1.1.1")->status == Status::Behind);
    strict.period = *Period::between(day("2023-10-01"), day("2024-09-30"));
    CHECK(assessPlan(strict, positions, {}, day("2024-09-30")).indicator(u"1.1.1")->status == Status::Missed);
}

TEST_CASE("A figure of an indicator that the plan no longer has is ignored")
{
    const Positions positions{{QStringLiteral("9.9.9"), standing("0", "26", "2024-09-12")}};
    const PlanAssessment judged = assessPlan(plan(), positions, {}, day("2024-09-30"));
    CHECK(judged.indicators.size() == 3);
    CHECK(judged.indicator(u"9.9.9") == nullptr);
}

TEST_CASE("Units are judged by the indicators of their tasks")
{
    const Positions positions{{QStringLiteral("1.1.1"), standing("0", "20", "2024-09-12")},
                              {QStringLiteral("1.2.1"), standing("140", "155", "2024-06-30")}};
    const PlanAssessment judged = assessPlan(plan(), positions, {}, day("2024-09-30"));
    const UnitAssessment *alpha = judged.unit(u"alpha");
    REQUIRE(alpha);
    CHECK(alpha->counts.total() == 2);
    CHECK(alpha->counts.of(Status::Behind) == 1);
    CHECK(alpha->counts.of(Status::Met) == 1);
    CHECK(text(alpha->figures.rate()) == "1"); // beta leads 1.2
    CHECK(alpha->basis == RankBasis{1, 1, 0});
    CHECK_FALSE(alpha->rank);
    const UnitAssessment *beta = judged.unit(u"beta");
    REQUIRE(beta);
    CHECK(beta->counts.of(Status::YearEnd) == 1);
    CHECK(text(beta->figures.rate()) == "0");
    CHECK(beta->basis == RankBasis{1, 1, 0}); // met, but the figure of a level is stale
    CHECK_FALSE(judged.unit(u"gamma")->rank);
    CHECK(judged.unit(u"delta") == nullptr);
}

TEST_CASE("The indicators of a unit come in the order of the plan")
{
    const Plan made = plan();
    const PlanAssessment judged = assessPlan(made, {}, {}, day("2024-09-30"));
    const auto ids = [&](QStringView unit) {
        QStringList all;
        for (const Assessment &one : ofUnit(made, judged, unit))
            all += one.indicator.id;
        return all.join(u' ');
    };
    CHECK(ids(u"alpha") == QStringLiteral("1.1.1 1.2.1"));
    CHECK(ids(u"beta") == QStringLiteral("1.2.1 1.4.1"));
    CHECK(ids(u"gamma").isEmpty());
    CHECK(ids(u"delta").isEmpty());
}
