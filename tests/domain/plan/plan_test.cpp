#include "domain/plan/plan.h"
#include "domain/plan/plan_index.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

Plan plan()
{
    Plan made = aPlan()
                    .with(anIndicator("1.1.1"))
                    .with(anIndicator("1.1.2"))
                    .withTask("1.2")
                    .with(anIndicator("1.3.1"), {QStringLiteral("beta"), QStringLiteral("alpha")});
    made.units[2].name = QStringLiteral("工信局(科技局)");
    made.units[2].aliases = {QStringLiteral("工信局"), QStringLiteral("GXJ")};
    made.projects.push_back({QStringLiteral("2"), QStringLiteral("工程二"), {}});
    made.projects.back().tasks.push_back({QStringLiteral("2.1"), {}, {}, {}, false, {}, {anIndicator("2.1.1")}});
    return made;
}

/// The id of the unit that a name finds; "" where there is none.
QString found(QStringView name)
{
    static const Plan searched = plan();
    const auto unit = searched.findUnit(name);
    return unit ? (*unit)->id : QString();
}

} // namespace

TEST_CASE("A task and an indicator are found by id in every project")
{
    const Plan made = plan();
    CHECK(made.task(u"1.2")->id == QStringLiteral("1.2"));
    CHECK(made.task(u"2.1")->id == QStringLiteral("2.1"));
    CHECK(made.task(u"2.2") == nullptr);
    CHECK(made.task(u"1.1.1") == nullptr);
    CHECK(made.indicator(u"1.1.2")->indicator->id == QStringLiteral("1.1.2"));
    CHECK(made.indicator(u"2.1.1")->task->id == QStringLiteral("2.1"));
    CHECK_FALSE(made.indicator(u"1.2"));
    CHECK_FALSE(made.indicator(u""));
    CHECK_FALSE(made.indicator(u"1.1.1 "));
}

TEST_CASE("Tasks and indicators come in the order of the plan, tasks without numbers among them")
{
    const Plan made = plan();
    QStringList tasks;
    for (const Task *task : made.tasks())
        tasks += task->id;
    CHECK(tasks.join(u' ') == QStringLiteral("1.1 1.2 1.3 2.1"));
    QStringList indicators;
    for (const auto &[task, indicator] : made.indicators())
        indicators += task->id + u':' + indicator->id;
    CHECK(indicators.join(u' ') == QStringLiteral("1.1:1.1.1 1.1:1.1.2 1.3:1.3.1 2.1:2.1.1"));
}

TEST_CASE("A task knows the part of each of its units")
{
    const Plan made = plan();
    const Task *task = made.task(u"1.3");
    REQUIRE(task->partOf(u"beta"));
    CHECK(task->partOf(u"beta")->role == Role::Lead);
    CHECK(task->partOf(u"alpha")->role == Role::Support);
    CHECK(task->partOf(u"gamma") == nullptr);
}

TEST_CASE("A unit is found by its id, its name or an alias")
{
    CHECK(found(u"alpha") == QStringLiteral("alpha"));
    CHECK(found(u"甲局") == QStringLiteral("alpha"));
    CHECK(found(u"甲") == QStringLiteral("alpha"));
    CHECK(found(u"工信局") == QStringLiteral("gamma"));
    CHECK(found(u"工信局(科技局)") == QStringLiteral("gamma"));
}

TEST_CASE("Case, the width of letters and spaces around a unit's name do not matter")
{
    CHECK(found(u"ALPHA") == QStringLiteral("alpha"));
    CHECK(found(u"ａｌｐｈａ") == QStringLiteral("alpha"));
    CHECK(found(u"ＡＬＰＨＡ") == QStringLiteral("alpha"));
    CHECK(found(u"gxj") == QStringLiteral("gamma"));
    CHECK(found(u"ｇＸj") == QStringLiteral("gamma"));
    CHECK(found(u"工信局（科技局）") == QStringLiteral("gamma"));
    CHECK(found(u"  甲局\t") == QStringLiteral("alpha"));
    CHECK(found(u"\u3000甲局\u3000") == QStringLiteral("alpha"));
}

TEST_CASE("Neither a part of a name nor an empty name finds a unit")
{
    CHECK(found(u"工信").isEmpty());
    CHECK(found(u"alph").isEmpty());
    CHECK(found(u"甲 局").isEmpty());
    CHECK(found(u"").isEmpty());
    CHECK(found(u"   ").isEmpty());
}

TEST_CASE("An id finds its own unit, even where it is another unit's alias")
{
    Plan made = plan();
    made.units[0].aliases += QStringLiteral("beta");
    CHECK(made.findUnit(u"beta").value()->id == QStringLiteral("beta"));
}

TEST_CASE("An unknown unit is refused with the names that are known")
{
    const Plan made = plan();
    const auto unit = made.findUnit(u"丁局");
    REQUIRE_FALSE(unit);
    CHECK(unit.error().code == ErrorCode::UnknownUnit);
    REQUIRE(unit.error().args.size() == 2);
    CHECK(unit.error().args[0] == QStringLiteral("丁局"));
    CHECK(unit.error().args[1] == QStringLiteral("甲局, 乙局, 工信局(科技局)"));
}

TEST_CASE("An index of a plan finds the same tasks and units as the plan")
{
    const Plan made = plan();
    const PlanIndex index(made);
    for (const Task *task : made.tasks())
        CHECK(index.task(task->id) == made.task(task->id));
    for (const Unit &unit : made.units)
        CHECK(index.unit(unit.id) == made.unit(unit.id));
    CHECK(index.task(u"9.9") == nullptr);
    CHECK(index.unit(u"nobody") == nullptr);
}
