#include "storage/temporary_database.h"

#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;

TEST_CASE("A plan comes out of the database as it went in")
{
    Plan plan =
        aPlan()
            .with(anIndicator("1.1.1").level().from("140").to("155"), {QStringLiteral("beta"), QStringLiteral("alpha")})
            .with(anIndicator("1.1.2").ratio().atMost().to("0.1891").yearEnd())
            .with(anIndicator("1.3.1").node("2024-03-31", "10").node("2024-06-30", "0.000001"))
            .withTask("1.2");
    plan.projects.front().tasks[1].unitsOpenEnded = true;
    plan.projects.front().tasks[1].deliverables = {{QStringLiteral("清单 “一”")}, {QStringLiteral("b,c")}};
    plan.projects.front().tasks[0].indicators[0].commitment = Commitment::Strive;
    plan.projects.push_back({QStringLiteral("2"), QStringLiteral("空的工程"), {}});
    support::TemporaryDatabase temporary;

    const auto read = temporary.plans().load(temporary.load(plan));

    REQUIRE(read);
    CHECK(*read == plan);
}

TEST_CASE("An empty plan comes out empty")
{
    Plan plan = aPlan();
    plan.units.clear();
    plan.projects.clear();
    support::TemporaryDatabase temporary;

    CHECK(temporary.plans().load(temporary.load(plan)).value() == plan);
}

TEST_CASE("What the second form of a plan says is read back as it was loaded")
{
    Plan plan = aPlan()
                    .with(anIndicator("1.1.1"), {QStringLiteral("beta"), QStringLiteral("alpha")})
                    .with(anIndicator("1.1.2"));
    plan.office = QStringLiteral("创新办");
    plan.document = PlanDocument{QStringLiteral("notice.docx"), QStringLiteral("ab"), QStringLiteral("甲乙丙")};
    Task &task = plan.projects.front().tasks.front();
    task.units.front().role = task.units.back().role = Role::Joint;
    task.leader = QStringLiteral("甲副市长");
    task.passage = {QStringLiteral("甲"), TextPlace{0, 1}, QStringLiteral("（一）")};
    task.indicators.front().definition = QStringLiteral("规模以上");
    task.indicators.front().dataSource = QStringLiteral("统计局");
    task.indicators.front().passage = {QStringLiteral("乙"), TextPlace{1, 1}, {}};
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);

    CHECK(temporary.plans().load(version).value() == plan);
    const auto part = temporary.plans().loadAbout(version, QStringLiteral("1.1.1"));
    REQUIRE(part);
    CHECK(part->document == plan.document);
    CHECK(part->projects.front().tasks.front().passage == task.passage);
    CHECK(part->indicator(u"1.1.1")->indicator->passage == task.indicators.front().passage);
}

TEST_CASE("The part of a plan about an indicator has this one in its task, and all that is not a task")
{
    const Plan plan =
        aPlan()
            .with(anIndicator("1.1.1").level().from("140"), {QStringLiteral("beta"), QStringLiteral("alpha")})
            .with(anIndicator("1.1.2"))
            .with(anIndicator("1.2.1"));
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    temporary.load(aPlan().with(anIndicator("1.1.2").to("7")), 2000); // a new version, with other contents

    const auto part = temporary.plans().loadAbout(version, QStringLiteral("1.1.2"));

    REQUIRE(part);
    Plan expected = plan;
    auto &tasks = expected.projects.front().tasks;
    tasks.pop_back();
    tasks.front().indicators.erase(tasks.front().indicators.begin());
    CHECK(*part == expected);
}

TEST_CASE("The part of a plan about a task has its units and no indicators, and about nothing, no task")
{
    const Plan plan =
        aPlan().with(anIndicator("1.1.1"), {QStringLiteral("beta"), QStringLiteral("alpha")}).withTask("1.2");
    support::TemporaryDatabase temporary;
    const qint64 version = temporary.load(plan);
    const auto about = [&](const char *subject) {
        return temporary.plans().loadAbout(version, QString::fromLatin1(subject)).value();
    };

    REQUIRE(about("1.1").tasks().size() == 1);
    CHECK(about("1.1").task(u"1.1")->units == plan.task(u"1.1")->units);
    CHECK(about("1.1").indicators().empty());
    CHECK(about("9.9").tasks().empty());
    CHECK(about("9.9").units == plan.units);

    Plan rules = about("1.1");
    rules.units.clear();
    CHECK(temporary.plans().loadRulesAbout(version, QStringLiteral("1.1")).value() == rules);
}

TEST_CASE("Each loaded version is kept, and a time finds the version that was in force")
{
    support::TemporaryDatabase temporary;
    const qint64 first = temporary.load(aPlan(), 1000);
    const qint64 second = temporary.load(aPlan().tolerance("0.2"), 2000);
    const auto versionAt = [&](qint64 time) {
        return temporary.plans().version(QStringLiteral("test-2024"), time).value()->version;
    };

    CHECK(versionAt(storage::knownNow) == second);
    CHECK(versionAt(2000) == second);
    CHECK(versionAt(1999) == first);
    CHECK(versionAt(999) == first);
    CHECK_FALSE(temporary.plans().version(QStringLiteral("nobody"), storage::knownNow).value());
    CHECK(temporary.plans().load(first)->tolerance == support::q("0.1"));
}

TEST_CASE("Plans are listed once each, in the order in which they first came")
{
    support::TemporaryDatabase temporary;
    temporary.load(aPlan().id("b"), 1);
    temporary.load(aPlan().id("a"), 2);
    temporary.load(aPlan().id("b").tolerance("0"), 3);

    const auto plans = temporary.plans().list();

    REQUIRE(plans);
    REQUIRE(plans->size() == 2);
    CHECK(plans->at(0).id == QStringLiteral("b"));
    CHECK(plans->at(0).version == 3);
    CHECK(plans->at(1).id == QStringLiteral("a"));
}
