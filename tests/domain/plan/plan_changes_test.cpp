#include "domain/plan/plan_comparison.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

using Traits = std::vector<IndicatorTrait>;

/// The traits by which the second indicator differs from the first.
Traits traits(const IndicatorMaker &before, const IndicatorMaker &after)
{
    const auto changes = indicatorChanges(aPlan().with(before), aPlan().with(after));
    return changes.empty() ? Traits() : changes.front().traits;
}

IndicatorMaker one()
{
    return anIndicator("1.1.1").level().named(QStringLiteral("平台"), QStringLiteral("项"));
}

} // namespace

TEST_CASE("A change of what an indicator's rows mean is found, trait by trait")
{
    CHECK(traits(one(), one().named(QStringLiteral("平台数"), QStringLiteral("项"))) == Traits{IndicatorTrait::Name});
    CHECK(traits(one(), one().named(QStringLiteral("平台"), QStringLiteral("个")))
          == Traits{IndicatorTrait::UnitOfMeasure});
    CHECK(traits(one(), one().flow()) == Traits{IndicatorTrait::Accumulation});
    CHECK(traits(one(), one().ratio()) == Traits{IndicatorTrait::Accumulation});
    CHECK(traits(one(), one().atMost()) == Traits{IndicatorTrait::Comparison});
    CHECK(traits(one(), one().constant()) == Traits{IndicatorTrait::Schedule});
    CHECK(traits(one(), one().atMost().flow()) == Traits{IndicatorTrait::Accumulation, IndicatorTrait::Comparison});
    CHECK(traits(one().node("2024-06-30", "5"), one().node("2024-06-30", "6")) == Traits{IndicatorTrait::Schedule});
}

TEST_CASE("A new target, baseline, wording or commitment changes no trait")
{
    CHECK(traits(one(), one().to("7").from("3").strive().worded(QStringLiteral("7项左右"))).empty());
    CHECK(traits(one(), one()).empty());
}

TEST_CASE("The units of an indicator change with their roles, not with their order or names")
{
    const auto with = [](const QStringList &units) { return Plan(aPlan().with(one(), units)); };
    const QString alpha = QStringLiteral("alpha");
    const QString beta = QStringLiteral("beta");
    const auto changes = indicatorChanges(with({alpha}), with({alpha, beta}));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().traits == Traits{IndicatorTrait::Units});
    CHECK(changes.front().before.units.size() == 1);
    CHECK(changes.front().after->units.back().name == QStringLiteral("乙局"));
    CHECK(indicatorChanges(with({alpha, beta}), with({beta, alpha})).size() == 1); // another one leads

    Plan renamed = with({alpha, beta});
    renamed.units.front().name = QStringLiteral("甲局（新）");
    std::swap(renamed.projects.front().tasks.front().units[0], renamed.projects.front().tasks.front().units[1]);
    CHECK(indicatorChanges(with({alpha, beta}), renamed).empty());
}

TEST_CASE("An indicator that is gone is a change, a new one is none, and the plan's order is kept")
{
    const auto changes = indicatorChanges(aPlan().with(anIndicator("1.2.1")).with(anIndicator("1.1.1")),
                                          aPlan().with(anIndicator("1.1.1").ratio()).with(anIndicator("1.3.1")));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before.indicator.id == QStringLiteral("1.2.1"));
    CHECK_FALSE(changes[0].after);
    CHECK(changes[0].traits.empty());
    CHECK(changes[1].before.indicator.id == QStringLiteral("1.1.1"));
    CHECK(changes[1].after);
}
