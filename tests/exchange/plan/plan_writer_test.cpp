#include "exchange/printing.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/target.h"
#include "exchange/plan/builtin_plan.h"
#include "exchange/plan/plan_reader.h"
#include "exchange/plan/plan_writer.h"
#include "support/plan_maker.h"

#include <rapidcheck.h>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;
using xushi::exchange::readPlan;
using xushi::exchange::writePlan;

namespace {

QByteArray written(const IndicatorMaker &maker)
{
    return writePlan(aPlan().with(maker));
}

rc::Gen<Quantity> anyQuantity()
{
    return rc::gen::map(rc::gen::arbitrary<qint64>(),
                        [](qint64 any) { return *Quantity::fromMillionths(any % (Quantity::limit + 1)); });
}

/// A text that is not blank, with characters that are difficult to write.
rc::Gen<QString> anyText()
{
    const auto character = rc::gen::elementOf(std::vector<QString>{
        QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("/"), QStringLiteral("\n"),
        QStringLiteral("\t"), QStringLiteral("\u0001"), QStringLiteral("\u007f"), QStringLiteral(" "),
        QStringLiteral("\u2028"), QStringLiteral("新"), QStringLiteral("（"), QStringLiteral("\U0001F600")});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(character),
                        [](const std::vector<QString> &characters) {
                            QString text = QStringLiteral("x");
                            for (const QString &one : characters)
                                text += one;
                            return text;
                        });
}

template <typename E> E anyOf()
{
    constexpr int count = std::size(Tokens<E>::all);
    return Tokens<E>::all[static_cast<std::size_t>(*rc::gen::inRange(0, count))].first;
}

/// Empty half of the time.
QString anyTextOrNone()
{
    return *rc::gen::arbitrary<bool>() ? *anyText() : QString();
}

Passage anyPassage()
{
    Passage passage{anyTextOrNone(), {}, anyTextOrNone()};
    if (*rc::gen::arbitrary<bool>())
        passage.at = TextPlace{*rc::gen::inRange(0, 100000), *rc::gen::inRange(0, 100)};
    return passage;
}

Indicator anyIndicator(const QString &id)
{
    Indicator indicator;
    indicator.id = id;
    indicator.name = *anyText();
    indicator.unitOfMeasure = *anyText();
    indicator.terms = {*anyQuantity(), anyOf<Schedule>()};
    indicator.accumulation = anyOf<Accumulation>();
    indicator.direction = anyOf<Direction>();
    indicator.commitment = anyOf<Commitment>();
    indicator.wording = *rc::gen::element(QString(), *anyText());
    if (*rc::gen::arbitrary<bool>())
        indicator.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : *anyQuantity();
    indicator.definition = anyTextOrNone();
    indicator.dataSource = anyTextOrNone();
    indicator.passage = anyPassage();
    if (indicator.terms.schedule == Schedule::Nodes)
        for (QDate by(2024, 1, *rc::gen::inRange(1, 28)); by.year() == 2024;
             by = by.addDays(*rc::gen::inRange(50, 200)))
            indicator.terms.nodes.push_back({by, *anyQuantity()});
    return indicator;
}

Task anyTask(const QString &id, int unitCount)
{
    Task task{id, *anyText(), *anyText(), {}, *rc::gen::arbitrary<bool>(), {}, {}};
    for (int i = 0; i < unitCount; ++i)
        if (*rc::gen::arbitrary<bool>())
            task.units.push_back({QStringLiteral("u%1").arg(i), anyOf<Role>()});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        task.deliverables.push_back({*anyText()});
    task.leader = anyTextOrNone();
    task.passage = anyPassage();
    if (!task.units.empty())
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            task.indicators.push_back(anyIndicator(QStringLiteral("%1.%2").arg(id).arg(i)));
    return task;
}

std::optional<QDate> anyDue()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(QDate(2024, *rc::gen::inRange(1, 13), 28)) : std::nullopt;
}

std::vector<Deliverable> anyDeliverables(const QString &prefix)
{
    std::vector<Deliverable> list;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        list.push_back(*rc::gen::arbitrary<bool>()
                           ? Deliverable{*anyText(), QStringLiteral("%1%2").arg(prefix).arg(i), anyDue()}
                           : Deliverable{*anyText()});
    return list;
}

/// A comparison with the bounds that go with it. What has nodes keeps its target.
void addComparison(Indicator &indicator)
{
    const auto comparison = anyOf<Comparison>();
    const bool isDirection = comparison == Comparison::AtLeast || comparison == Comparison::AtMost;
    if (isDirection || (comparison == Comparison::Rank && indicator.accumulation == Accumulation::Flow))
        return;
    indicator.comparison = comparison;
    indicator.direction = nearestDirection(comparison);
    if (comparison == Comparison::About)
        indicator.band = *Quantity::fromMillionths(*rc::gen::inRange(0, 1'000'000));
    if (comparison == Comparison::Range)
        indicator.targetTo = std::max(indicator.terms.target, *anyQuantity());
    if (comparison == Comparison::Rank) {
        indicator.terms.schedule = Schedule::Constant;
        indicator.terms.nodes.clear();
    }
}

void addSecondForm(Indicator &indicator, const Task &task)
{
    addComparison(indicator);
    indicator.dueWording = anyTextOrNone();
    indicator.dataLagMonths = *rc::gen::inRange(0, 4);
    if (*rc::gen::arbitrary<bool>())
        indicator.availableOn = QDate(2025, 6, 30);
    if (*rc::gen::arbitrary<bool>())
        indicator.parts = RatioParts{*anyText(), *anyText()};
    if (*rc::gen::arbitrary<bool>())
        indicator.continues = EarlierIndicator{QStringLiteral("any-2023"), QStringLiteral("1.1")};
    if (!task.units.empty() && *rc::gen::arbitrary<bool>())
        indicator.units = {task.units.front().unit};
    const bool isLinear = indicator.terms.schedule == Schedule::Linear;
    if (isLinear && *rc::gen::arbitrary<bool>())
        indicator.terms.due = anyDue();
    const bool isSummed = indicator.accumulation != Accumulation::Ratio && !indicator.comparison;
    if (!isLinear || !isSummed)
        return;
    if (*rc::gen::arbitrary<bool>())
        indicator.yearly = {{2024, *anyQuantity()}};
    else
        for (const TaskUnit &part : task.units)
            if (part.unit.startsWith(u'u'))
                indicator.shares.push_back({part.unit, *anyQuantity()});
}

/// Groups, and all that only the second form says. Where a task is due, nothing has dated values after that day.
void addSecondForm(Plan &plan)
{
    plan.rankFrom = *rc::gen::inRange(1, 6);
    plan.reportDay = *rc::gen::inRange(1, 20);
    plan.isReviewed = *rc::gen::arbitrary<bool>();
    plan.isEvidenceRequired = *rc::gen::arbitrary<bool>();
    if (!plan.units.empty())
        plan.groups = {{QStringLiteral("group"), QStringLiteral("a group of its own"), {}, {plan.units.back().id}}};
    for (Project &project : plan.projects)
        for (Task &task : project.tasks) {
            task.dueWording = anyTextOrNone();
            task.goals = anyDeliverables(task.id + QStringLiteral(".g"));
            task.deliverables = anyDeliverables(task.id + QStringLiteral(".d"));
            if (std::none_of(task.indicators.begin(), task.indicators.end(),
                             [](const Indicator &one) { return !one.terms.nodes.empty(); }))
                task.due = anyDue();
            if (!plan.groups.empty() && *rc::gen::arbitrary<bool>())
                task.units.push_back({plan.groups.front().id, Role::Joint});
            for (Indicator &indicator : task.indicators)
                addSecondForm(indicator, task);
        }
}

Plan anyPlan()
{
    const int unitCount = *rc::gen::inRange(0, 4);
    Plan plan{QStringLiteral("any"),
              *anyText(),
              *anyText(),
              QDate(2024, 8, 12),
              year2024(),
              *rc::gen::map(anyQuantity(),
                            [](Quantity any) { return *Quantity::fromMillionths(std::abs(any.millionths())); }),
              {},
              {}};
    plan.office = anyTextOrNone();
    if (*rc::gen::arbitrary<bool>()) // without a text any place is taken
        plan.document = PlanDocument{*anyText(), anyTextOrNone(), {}};
    for (int i = 0; i < unitCount; ++i) {
        const QString number = QString::number(i);
        plan.units.push_back({QStringLiteral("u") + number, number + *anyText() + QStringLiteral(".name"), {}});
        if (*rc::gen::arbitrary<bool>())
            plan.units.back().aliases = {number + *anyText() + QStringLiteral(".a"),
                                         number + *anyText() + QStringLiteral(".b")};
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        Project project{QString::number(i), *anyText(), {}};
        for (int k = *rc::gen::inRange(0, 3); k > 0; --k)
            project.tasks.push_back(anyTask(QStringLiteral("%1.%2").arg(i).arg(k), unitCount));
        plan.projects.push_back(project);
    }
    if (*rc::gen::arbitrary<bool>())
        addSecondForm(plan);
    complete(plan);
    return plan;
}

} // namespace

TEST_CASE("A plan is written as the design lays it out")
{
    const QByteArray expected = R"({
  "format": "xushi-plan/1",
  "id": "test-2024",
  "title": "测试计划",
  "issuer": "测试办",
  "issued_on": "2024-08-12",
  "period": {
    "from": "2024-01-01",
    "to": "2024-12-31"
  },
  "tolerance": 0.1,
  "units": [
    {
      "id": "alpha",
      "name": "甲局",
      "aliases": [
        "甲"
      ]
    },
    {
      "id": "beta",
      "name": "乙局",
      "aliases": []
    },
    {
      "id": "gamma",
      "name": "丙局",
      "aliases": []
    }
  ],
  "projects": [
    {
      "id": "1",
      "title": "工程一",
      "tasks": [
        {
          "id": "1.1",
          "title": "任务1.1",
          "source": "二(一)1",
          "units": [
            {
              "unit": "alpha",
              "role": "lead"
            }
          ],
          "units_open_ended": false,
          "deliverables": [],
          "indicators": [
            {
              "id": "1.1.1",
              "name": "指标1.1.1",
              "unit_of_measure": "项",
              "target": 100,
              "baseline": 40,
              "accumulation": "level",
              "direction": "at_least",
              "schedule": "nodes",
              "nodes": [
                {
                  "by": "2024-06-30",
                  "value": 70.5
                }
              ],
              "commitment": "firm",
              "wording": ""
            }
          ]
        }
      ]
    }
  ]
}
)";
    CHECK(writePlan(aPlan().with(anIndicator("1.1.1").level().from("40").node("2024-06-30", "70.5"))) == expected);
}

TEST_CASE("Quantities are written with their exact digits")
{
    for (const char *digits :
         {"35", "0.1891", "9200000000000", "-9200000000000", "0.000001", "9199999999999.999999", "0"})
        CHECK(written(anIndicator("1.1.1").to(digits)).contains(QByteArray("\"target\": ") + digits + ",\n"));
}

TEST_CASE("Baseline and nodes are written only where there are any")
{
    const QByteArray json = written(anIndicator("1.1.1"));
    CHECK_FALSE(json.contains("baseline"));
    CHECK_FALSE(json.contains("nodes"));
}

TEST_CASE("A text is escaped no more than it must be")
{
    const QByteArray json =
        written(anIndicator("1.1.1").named(QStringLiteral("“新”/\"a\"\\\n\u0001"), QStringLiteral("%")));
    CHECK(json.contains(R"("name": "“新”/\"a\"\\\n\u0001",)"));
}

TEST_CASE("A plan that is written and read again is the same plan")
{
    REQUIRE(rc::check("reading takes back writing", [] {
        const Plan plan = anyPlan();
        const auto reading = readPlan(writePlan(plan));
        RC_ASSERT(reading.faults.empty());
        RC_ASSERT(*reading.plan == plan);
    }));
}

TEST_CASE("The built-in plan that is written and read again is the same plan")
{
    CHECK(readPlan(writePlan(exchange::builtInPlan())).plan == exchange::builtInPlan());
}

TEST_CASE("Whatever the bytes are, there is a plan or a fault")
{
    REQUIRE(rc::check("reading never fails in another way", [] {
        QByteArray json = writePlan(aPlan().with(anIndicator("1.1.1")));
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            json[*rc::gen::inRange<qsizetype>(0, json.size())] = *rc::gen::arbitrary<char>();
        const auto reading = readPlan(json);
        RC_ASSERT(reading.plan.has_value() == reading.faults.empty());
    }));
}
