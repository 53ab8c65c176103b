#include "domain/plan/plan_comparison.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <functional>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

Plan plan()
{
    Plan made = aPlan()
                    .with(anIndicator("1.1.1").level().from("140").node("2024-03-31", "10"),
                          {QStringLiteral("alpha"), QStringLiteral("beta")})
                    .withTask("1.2");
    made.projects[0].tasks[0].deliverables = {{QStringLiteral("方案")}};
    return made;
}

void changes(const char *what, const std::function<void(Plan &)> &change)
{
    INFO(what);
    Plan changed = plan();
    change(changed);
    REQUIRE_FALSE(changed == plan());
    CHECK(fingerprintOf(changed) != fingerprintOf(plan()));
}

void changesIndicator(const char *what, const std::function<void(Indicator &)> &change)
{
    changes(what, [&](Plan &plan) { change(plan.projects[0].tasks[0].indicators[0]); });
}

} // namespace

TEST_CASE("The same plan has the same fingerprint, 64 hex digits")
{
    CHECK(fingerprintOf(plan()) == fingerprintOf(plan()));
    CHECK(fingerprintOf(plan()).size() == 64);
}

TEST_CASE("Every change to a plan's own fields and its units changes its fingerprint")
{
    changes("id", [](Plan &plan) { plan.id += u'x'; });
    changes("title", [](Plan &plan) { plan.title += u'x'; });
    changes("issuer", [](Plan &plan) { plan.issuer += u'x'; });
    changes("issued_on", [](Plan &plan) { plan.issuedOn = plan.issuedOn.addDays(1); });
    changes("from", [](Plan &plan) { plan.period = *Period::between(day("2024-01-02"), day("2024-12-31")); });
    changes("to", [](Plan &plan) { plan.period = *Period::between(day("2024-01-01"), day("2025-12-31")); });
    changes("tolerance", [](Plan &plan) { plan.tolerance = q("0.100001"); });
    changes("unit id", [](Plan &plan) { plan.units[0].id += u'x'; });
    changes("unit name", [](Plan &plan) { plan.units[0].name += u'x'; });
    changes("alias", [](Plan &plan) { plan.units[0].aliases += QStringLiteral("x"); });
    changes("order of units", [](Plan &plan) { std::swap(plan.units[0], plan.units[1]); });
    changes("alias of the next unit", [](Plan &plan) { plan.units[1].aliases.swap(plan.units[0].aliases); });
}

TEST_CASE("Every change to a plan's projects and tasks changes its fingerprint")
{
    changes("project", [](Plan &plan) { plan.projects.push_back({QStringLiteral("2"), {}, {}}); });
    changes("project id", [](Plan &plan) { plan.projects[0].id += u'x'; });
    changes("project title", [](Plan &plan) { plan.projects[0].title += u'x'; });
    changes("task id", [](Plan &plan) { plan.projects[0].tasks[0].id += u'x'; });
    changes("task title", [](Plan &plan) { plan.projects[0].tasks[0].title += u'x'; });
    changes("source", [](Plan &plan) { plan.projects[0].tasks[0].source += u'x'; });
    changes("open ended", [](Plan &plan) { plan.projects[0].tasks[0].unitsOpenEnded = true; });
    changes("deliverable", [](Plan &plan) { plan.projects[0].tasks[0].deliverables.push_back({QStringLiteral("x")}); });
    changes("task's unit", [](Plan &plan) { plan.projects[0].tasks[0].units[1].unit = QStringLiteral("gamma"); });
    changes("role", [](Plan &plan) { plan.projects[0].tasks[0].units[1].role = Role::Lead; });
    changes("order of tasks", [](Plan &plan) { std::swap(plan.projects[0].tasks[0], plan.projects[0].tasks[1]); });
    changes("an indicator in another task",
            [](Plan &plan) { plan.projects[0].tasks[1].indicators.swap(plan.projects[0].tasks[0].indicators); });
    changes("a task in another project", [](Plan &plan) {
        plan.projects.push_back({QStringLiteral("2"), {}, {plan.projects[0].tasks[1]}});
        plan.projects[0].tasks.pop_back();
    });
}

TEST_CASE("Everything that the second form of a plan says changes its fingerprint")
{
    changes("office", [](Plan &plan) { plan.office = QStringLiteral("x"); });
    changes("document", [](Plan &plan) { plan.document = PlanDocument{QStringLiteral("x")}; });
    changes("joint", [](Plan &plan) { plan.projects[0].tasks[0].units[1].role = Role::Joint; });
    changes("leader", [](Plan &plan) { plan.projects[0].tasks[0].leader = QStringLiteral("x"); });
    changes("quote", [](Plan &plan) { plan.projects[0].tasks[0].passage.quote = QStringLiteral("x"); });
    changes("place", [](Plan &plan) { plan.projects[0].tasks[0].passage.at = TextPlace{0, 0}; });
    changes("printed number",
            [](Plan &plan) { plan.projects[0].tasks[0].passage.printedNumber = QStringLiteral("x"); });
    changesIndicator("definition", [](Indicator &one) { one.definition = QStringLiteral("x"); });
    changesIndicator("data source", [](Indicator &one) { one.dataSource = QStringLiteral("x"); });
    changesIndicator("quote", [](Indicator &one) { one.passage.quote = QStringLiteral("x"); });

    Plan one = plan();
    one.document = PlanDocument{QStringLiteral("x"), QStringLiteral("ab"), QStringLiteral("cd")};
    Plan other = one;
    other.document->text = QStringLiteral("ce");
    CHECK(fingerprintOf(one) != fingerprintOf(other));
    other = one;
    other.document->sha256 = QStringLiteral("ac");
    CHECK(fingerprintOf(one) != fingerprintOf(other));
}

TEST_CASE("Every change to an indicator changes its plan's fingerprint")
{
    changesIndicator("id", [](Indicator &one) { one.id += u'x'; });
    changesIndicator("name", [](Indicator &one) { one.name += u'x'; });
    changesIndicator("unit of measure", [](Indicator &one) { one.unitOfMeasure += u'x'; });
    changesIndicator("target", [](Indicator &one) { one.terms.target = q("100.000001"); });
    changesIndicator("schedule", [](Indicator &one) { one.terms.schedule = Schedule::Constant; });
    changesIndicator("node", [](Indicator &one) { one.terms.nodes.clear(); });
    changesIndicator("node's day", [](Indicator &one) { one.terms.nodes[0].by = day("2024-04-01"); });
    changesIndicator("node's value", [](Indicator &one) { one.terms.nodes[0].value = q("11"); });
    changesIndicator("accumulation", [](Indicator &one) { one.accumulation = Accumulation::Ratio; });
    changesIndicator("direction", [](Indicator &one) { one.direction = Direction::AtMost; });
    changesIndicator("commitment", [](Indicator &one) { one.commitment = Commitment::Strive; });
    changesIndicator("wording", [](Indicator &one) { one.wording += u'x'; });
    changesIndicator("baseline", [](Indicator &one) { one.baseline = q("141"); });
    changesIndicator("no baseline", [](Indicator &one) { one.baseline.reset(); });
}
