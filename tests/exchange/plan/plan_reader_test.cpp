#include "exchange/plan_text.h"
#include "exchange/printing.h"

#include "exchange/plan/plan_reader.h"

#include "domain/plan/plan_form.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using support::q;
using xushi::exchange::readPlan;
using xushi::support::day;
using xushi::support::q;

namespace {

Plan planOf(const QByteArray &json)
{
    const auto reading = readPlan(json);
    CAPTURE(reading.faults);
    REQUIRE(reading.plan.has_value());
    return *reading.plan;
}

Task taskOf(const QByteArray &json)
{
    return planOf(json).projects.front().tasks.front();
}

Indicator indicatorOf(const QByteArray &json)
{
    return taskOf(json).indicators.front();
}

std::string at(const char *place, const char *key)
{
    return std::string(place) + '/' + key;
}

/// A plan with this many tasks, of which every tenth has an indicator.
QByteArray largePlan(int tasks)
{
    QByteArray list;
    for (int i = 0; i < tasks; ++i) {
        const QByteArray id = QByteArray::number(i);
        list += (i > 0 ? "," : "");
        list += R"({"id":")" + id + R"(","title":"T","units":[{"unit":"alpha"}])";
        if (i % 10 == 0)
            list += R"(,"indicators":[{"id":")" + id
                    + R"(.1","name":"I","unit_of_measure":"t","target":5,"accumulation":"level"}])";
        list += '}';
    }
    return aPlanText().with("/projects/0/tasks", ('[' + list + ']').constData());
}

} // namespace

TEST_CASE("A plan file is read with everything that it says")
{
    const Plan plan = planOf(aPlanText());
    CHECK(plan.id == QStringLiteral("test-2024"));
    CHECK(plan.title == QStringLiteral("Test plan"));
    CHECK(plan.issuer == QStringLiteral("Test office"));
    CHECK(plan.issuedOn == day("2024-08-12"));
    CHECK(plan.period == support::year2024());
    REQUIRE(plan.units.size() == 2);
    CHECK(plan.units[0] == Unit{QStringLiteral("alpha"), QStringLiteral("Alpha office"), {}});
    CHECK(plan.units[1] == Unit{QStringLiteral("beta"), QStringLiteral("Beta office"), {QStringLiteral("B")}});
    REQUIRE(plan.projects.size() == 1);
    CHECK(plan.projects[0].id == QStringLiteral("1"));
    CHECK(plan.projects[0].title == QStringLiteral("Project"));
    REQUIRE(plan.indicators().size() == 1);
    CHECK(plan.indicators()[0].indicator->terms.target == q("35"));
}

TEST_CASE("What a plan file leaves out has its default")
{
    const Plan plan = planOf(aPlanText());
    CHECK(plan.tolerance == q("0.10"));
    const Task &task = plan.projects.front().tasks.front();
    CHECK(task.source.isEmpty());
    CHECK_FALSE(task.unitsOpenEnded);
    CHECK(task.deliverables.empty());
    const Indicator &indicator = task.indicators.front();
    CHECK(indicator.direction == Direction::AtLeast);
    CHECK(indicator.terms.schedule == Schedule::Linear);
    CHECK(indicator.terms.nodes.empty());
    CHECK(indicator.commitment == Commitment::Firm);
    CHECK(indicator.wording.isEmpty());
    CHECK_FALSE(indicator.baseline.has_value());
}

TEST_CASE("The unit listed first leads and the others support")
{
    const auto units = taskOf(aPlanText()).units;
    REQUIRE(units.size() == 2);
    CHECK(units[0].role == Role::Lead);
    CHECK(units[1].role == Role::Support);
}

TEST_CASE("A role that is said counts, wherever the unit stands")
{
    const auto units = taskOf(aPlanText()
                                  .with("/projects/0/tasks/0/units/0", R"({"unit": "alpha", "role": "support"})")
                                  .with("/projects/0/tasks/0/units/1", R"({"unit": "beta", "role": "lead"})"))
                           .units;
    CHECK(units[0].role == Role::Support);
    CHECK(units[1].role == Role::Lead);
}

TEST_CASE("A quantity is taken exactly as it is written, as number or string")
{
    const auto target = [](const char *written) {
        return indicatorOf(aPlanText().with(at(indicatorPointer, "target").c_str(), written)).terms.target;
    };
    CHECK(target("0.10") == q("0.1"));
    CHECK(target("0.1891") == q("0.1891"));
    CHECK(target("\"0.1891\"") == q("0.1891"));
    CHECK(target("9200000000000") == Quantity::whole(9'200'000'000'000));
    CHECK(target("-9200000000000") == Quantity::whole(-9'200'000'000'000));
    CHECK(target("9199999999999.999999").toString() == QStringLiteral("9199999999999.999999"));
    CHECK(target("0.000001").millionths() == 1);
    CHECK(target("1.5e3") == q("1500"));
    CHECK(target("-0") == q("0"));
    CHECK(target("0.3000000000000000000000000000") == q("0.3"));
}

TEST_CASE("Baseline, wording, direction, commitment and nodes are read")
{
    const Indicator indicator = indicatorOf(aPlanText().with(indicatorPointer, R"({"id": "1.1.1", "name": "Energy",
        "unit_of_measure": "t", "target": 0.5, "baseline": "0.9", "accumulation": "ratio", "direction": "at_most",
        "schedule": "nodes", "nodes": [{"by": "2024-03-31", "value": 0.8}, {"by": "2024-12-31", "value": "0.5"}],
        "commitment": "strive", "wording": "down to 0.5"})"));
    CHECK(indicator.baseline == q("0.9"));
    CHECK(indicator.accumulation == Accumulation::Ratio);
    CHECK(indicator.direction == Direction::AtMost);
    CHECK(indicator.terms.schedule == Schedule::Nodes);
    REQUIRE(indicator.terms.nodes.size() == 2);
    CHECK(indicator.terms.nodes[0] == Node{day("2024-03-31"), q("0.8")});
    CHECK(indicator.commitment == Commitment::Strive);
    CHECK(indicator.wording == QStringLiteral("down to 0.5"));
}

TEST_CASE("A flow may say that its baseline is 0")
{
    CHECK(indicatorOf(aPlanText().with(at(indicatorPointer, "baseline").c_str(), "0")).baseline == Quantity());
}

TEST_CASE("A task without units and indicators is complete")
{
    const Task task = taskOf(aPlanText().with(taskPointer, R"({"id": "1.1", "title": "Task", "source": "II.1",
        "units_open_ended": true, "deliverables": ["a list", "a platform"]})"));
    CHECK(task.units.empty());
    CHECK(task.indicators.empty());
    CHECK(task.unitsOpenEnded);
    CHECK(task.source == QStringLiteral("II.1"));
    CHECK(task.deliverables == std::vector<Deliverable>{{QStringLiteral("a list")}, {QStringLiteral("a platform")}});
}

TEST_CASE("A plan without projects and units is a plan")
{
    const Plan plan = planOf(aPlanText().with("/units", "[]").with("/projects", "[]"));
    CHECK(plan.units.empty());
    CHECK(plan.projects.empty());
}

TEST_CASE("The second form says who publishes, what the notice says, and which units are of equal standing")
{
    const Plan plan = planOf(aPlanText()
                                 .with("/format", "\"xushi-plan/2\"")
                                 .with("/office", "\"创新办\"")
                                 .with("/document", R"({"name": "notice.txt", "sha256": "ab", "text": "甲乙丙"})")
                                 .with("/projects/0/tasks/0/units/0/role", "\"joint\"")
                                 .with("/projects/0/tasks/0/units/1/role", "\"joint\"")
                                 .with("/projects/0/tasks/0/leader", "\"甲副市长\"")
                                 .with("/projects/0/tasks/0/quote", "\"甲\"")
                                 .with("/projects/0/tasks/0/at", "[0, 1]")
                                 .with("/projects/0/tasks/0/printed_number", "\"（一）\"")
                                 .with("/projects/0/tasks/0/indicators/0/definition", "\"规模以上\"")
                                 .with("/projects/0/tasks/0/indicators/0/data_source", "\"统计局\"")
                                 .with("/projects/0/tasks/0/indicators/0/quote", "\"乙\""));
    CHECK(formatOf(plan) == 2);
    CHECK(plan.office == QStringLiteral("创新办"));
    CHECK(plan.document == PlanDocument{QStringLiteral("notice.txt"), QStringLiteral("ab"), QStringLiteral("甲乙丙")});
    const Task &task = plan.projects.front().tasks.front();
    CHECK(task.leader == QStringLiteral("甲副市长"));
    CHECK(task.passage == Passage{QStringLiteral("甲"), TextPlace{0, 1}, QStringLiteral("（一）")});
    CHECK(task.units.front().role == Role::Joint);
    CHECK(task.units.back().answers());
    CHECK(task.lead() == QStringLiteral("alpha"));
    const Indicator &indicator = task.indicators.front();
    CHECK(indicator.definition == QStringLiteral("规模以上"));
    CHECK(indicator.dataSource == QStringLiteral("统计局"));
    CHECK(indicator.passage == Passage{QStringLiteral("乙")});
}

TEST_CASE("A file of the second form that says no more is the plan that the first form says")
{
    CHECK(planOf(aPlanText().with("/format", "\"xushi-plan/2\"")) == planOf(aPlanText()));
    CHECK(formatOf(planOf(aPlanText())) == 1);
}

TEST_CASE("The second form says by when, what meets a target, whose share it is and what else is to be brought about")
{
    const Plan plan = planOf(
        aPlanText()
            .with("/format", "\"xushi-plan/2\"")
            .with("/rank_from", "5")
            .with("/report_day", "15")
            .with("/review", "\"office\"")
            .with("/evidence", "\"required\"")
            .with("/projects/0/tasks/0/due", "\"2024-11-30\"")
            .with("/projects/0/tasks/0/due_wording", "\"11月底前\"")
            .with("/projects/0/tasks/0/deliverables", R"(["目录", {"id": "d1", "text": "方案", "due": "2024-06-30"}])")
            .with("/projects/0/tasks/0/goals", R"([{"id": "g1", "text": "达到省级要求"}])")
            .with("/projects/0/tasks/0/indicators/0/due_wording", "\"年底前\"")
            .with("/projects/0/tasks/0/indicators/0/units", "[\"alpha\"]")
            .with("/projects/0/tasks/0/indicators/0/shares", R"([{"unit": "alpha", "target": 35}])")
            .with("/projects/0/tasks/0/indicators/0/available_on", "\"2025-06-30\"")
            .with("/projects/0/tasks/0/indicators/0/data_lag_months", "2")
            .with("/projects/0/tasks/0/indicators/0/continues", R"({"plan": "a-2023", "id": "1.1.1"})"));
    CHECK(plan.rankFrom == 5);
    CHECK(plan.reportDay == 15);
    CHECK(plan.isReviewed);
    CHECK(plan.isEvidenceRequired);
    const Task &task = plan.projects.front().tasks.front();
    CHECK(task.due == QDate(2024, 11, 30));
    CHECK(task.dueWording == QStringLiteral("11月底前"));
    CHECK(task.deliverables
          == std::vector<Deliverable>{{QStringLiteral("目录")},
                                      {QStringLiteral("方案"), QStringLiteral("d1"), QDate(2024, 6, 30)}});
    CHECK(task.goals == std::vector<Deliverable>{{QStringLiteral("达到省级要求"), QStringLiteral("g1")}});
    const Indicator &one = task.indicators.front();
    CHECK(one.terms.due == QDate(2024, 11, 30));
    CHECK(one.dueWording == QStringLiteral("年底前"));
    CHECK(one.units == QStringList{QStringLiteral("alpha")});
    CHECK(one.shares == std::vector<UnitShare>{{QStringLiteral("alpha"), q("35")}});
    CHECK(one.availableOn == QDate(2025, 6, 30));
    CHECK(one.dataLagMonths == 2);
    CHECK(one.continues == EarlierIndicator{QStringLiteral("a-2023"), QStringLiteral("1.1.1")});
}

TEST_CASE("A tolerance of 0 is the strict rule and is accepted")
{
    CHECK(planOf(aPlanText().with("/tolerance", "0")).tolerance == Quantity());
}

TEST_CASE("A plan file may say where its schema is")
{
    CHECK(faultsOf(aPlanText().with("/$schema", "\"plan.schema.json\"")).empty());
}

TEST_CASE("A byte order mark before the plan is passed over")
{
    CHECK(planOf("\xEF\xBB\xBF" + QByteArray(aPlanText())) == planOf(aPlanText()));
}

TEST_CASE("Escapes in a text are resolved")
{
    CHECK(planOf(aPlanText().with("/title", R"("\u8ba1\u5212 \ud83d\ude00 \"a\"\n")")).title
          == QStringLiteral("\u8ba1\u5212 \U0001F600 \"a\"\n"));
}

TEST_CASE("A unit may be called by its own id and repeat its own names")
{
    CHECK(faultsOf(aPlanText().with("/units/0", R"({"id": "alpha", "name": "Alpha", "aliases": ["ALPHA"]})")).empty());
}

TEST_CASE("Thirty thousand tasks are read")
{
    const Plan plan = planOf(largePlan(30'000));
    CHECK(plan.tasks().size() == 30'000);
    CHECK(plan.indicators().back().indicator->id == QStringLiteral("29990.1"));
}
