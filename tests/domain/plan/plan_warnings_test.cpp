#include "domain/plan/plan_fault.h"

#include "domain/plan/plan_form.h"
#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

using Codes = std::vector<PlanWarningCode>;

Codes codes(const IndicatorMaker &indicator)
{
    Codes all;
    for (const PlanWarning &warning : warningsOf(aPlan().with(indicator)))
        all.push_back(warning.code);
    return all;
}

IndicatorMaker stock()
{
    return anIndicator("1.1.1").level().from("140").to("155");
}

} // namespace

TEST_CASE("A target on the wrong side of its baseline is warned of")
{
    CHECK(codes(stock()).empty());
    CHECK(codes(stock().to("140")).empty());
    CHECK(codes(stock().to("139.999999")) == Codes{PlanWarningCode::TargetBelowBaseline});
    CHECK(codes(stock().atMost()) == Codes{PlanWarningCode::TargetAboveBaseline});
    CHECK(codes(stock().atMost().to("139")).empty());
    CHECK(codes(anIndicator("1.1.1").ratio().from("3.2").to("3")) == Codes{PlanWarningCode::TargetBelowBaseline});
    CHECK(codes(anIndicator("1.1.1").level().to("-1")).empty());                   // no baseline in the plan
    CHECK(codes(anIndicator("1.1.1").flow().from("0").atMost().to("35")).empty()); // a cap adds up from 0
}

TEST_CASE("Dated values against the indicator's direction are warned of")
{
    CHECK(codes(stock().node("2024-03-31", "145").node("2024-06-30", "150")).empty());
    CHECK(codes(stock().node("2024-03-31", "150").node("2024-06-30", "149").node("2024-09-30", "148"))
          == Codes{PlanWarningCode::NodeFalls});
    CHECK(codes(stock().node("2024-03-31", "139")) == Codes{PlanWarningCode::NodeFalls}); // below the baseline
    CHECK(codes(stock().atMost().to("130").node("2024-03-31", "135").node("2024-06-30", "136"))
          == Codes{PlanWarningCode::NodeRises});
    CHECK(codes(anIndicator("1.1.1").flow().atMost().to("9").node("2024-03-31", "3").node("2024-06-30", "6")).empty());
    CHECK(codes(anIndicator("1.1.1").flow().atMost().to("9").node("2024-03-31", "6").node("2024-06-30", "3"))
          == Codes{PlanWarningCode::NodeFalls});
}

TEST_CASE("Dated values beyond the target are warned of once")
{
    CHECK(codes(stock().node("2024-03-31", "156").node("2024-06-30", "157")) == Codes{PlanWarningCode::NodePastTarget});
    CHECK(codes(stock().atMost().to("130").node("2024-03-31", "129")) == Codes{PlanWarningCode::NodePastTarget});
}

TEST_CASE("A warning names the indicator and its figures")
{
    const auto warnings = warningsOf(aPlan().with(stock().to("12")));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().indicator == QStringLiteral("1.1.1"));
    CHECK(warnings.front().args == QStringList{QStringLiteral("12"), QStringLiteral("140")});
}

TEST_CASE("Shares and years that do not come to the target are warned of")
{
    const auto split = [](const char *second) {
        return anIndicator("1.1.1").flow().share("alpha", "60").share("beta", second);
    };
    CHECK(codes(split("40")).empty());
    CHECK(codes(split("39")) == Codes{PlanWarningCode::SharesDoNotAddUp});
    CHECK(codes(anIndicator("1.1.1").flow().year(2024, "100")).empty());
    CHECK(codes(anIndicator("1.1.1").flow().year(2024, "90")) == Codes{PlanWarningCode::YearsDoNotAddUp});
}

TEST_CASE("A target that several members of a group share, unsplit, is warned of")
{
    const auto warned = [](bool isSplit) {
        Plan plan = aPlan().with(isSplit ? anIndicator("1.1.1").flow().share("alpha", "60").share("beta", "40")
                                         : anIndicator("1.1.1").flow(),
                                 {QStringLiteral("towns")});
        plan.groups = {
            {QStringLiteral("towns"), QStringLiteral("各镇"), {}, {QStringLiteral("alpha"), QStringLiteral("beta")}}};
        complete(plan);
        return warningsOf(plan);
    };
    REQUIRE(warned(false).size() == 1);
    CHECK(warned(false)[0].code == PlanWarningCode::GroupNotSplit);
    CHECK(warned(false)[0].args == QStringList{QStringLiteral("2"), QStringLiteral("各镇")});
    CHECK(warned(true).empty());
}

TEST_CASE("A day of publication before the due day, and a place with another sentence, are warned of")
{
    Indicator early = anIndicator("1.1.1").flow();
    early.availableOn = day("2024-12-30");
    Plan plan = aPlan().with(early);
    CHECK(warningsOf(plan).at(0).code == PlanWarningCode::AvailableBeforeDue);

    Indicator quoted = anIndicator("1.1.1").flow();
    quoted.passage = {QStringLiteral("新增\U00020BB7项"), TextPlace{1, 4}};
    plan = aPlan().with(quoted);
    plan.document = PlanDocument{QStringLiteral("n"), {}, QStringLiteral("一新增\U00020BB7项。")};
    CHECK(warningsOf(plan).empty());
    plan.document->text = QStringLiteral("一二新增\U00020BB7项。");
    REQUIRE(warningsOf(plan).size() == 1);
    CHECK(warningsOf(plan)[0].args == QStringList{QStringLiteral("二新增\U00020BB7")});
}
