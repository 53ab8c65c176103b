#include "wording/spoken.h"

#include "domain/plan_assessment.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "wording/why.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::day;
using support::q;
using support::year2024;
using wording::Language;

namespace {

/// What is said of a figure of the day `reported`, seen at the end of `asOf`.
QString whySince(const Indicator &indicator, const char *actual, const char *reported, const char *asOf,
                 const Period &period = year2024())
{
    Position position;
    position.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : indicator.baseline;
    if (actual) {
        position.actual = q(actual);
        position.lastAsOf = day(reported);
    }
    return wording::why(assess(indicator, QStringLiteral("1.1"), position, period, q("0.1"), day(asOf)), period);
}

QString why(const Indicator &indicator, const char *actual, const char *asOf)
{
    return whySince(indicator, actual, asOf, asOf);
}

support::IndicatorMaker of(const char *unit)
{
    return anIndicator("1.1.1").named(QStringLiteral("指标"), QString::fromUtf8(unit));
}

support::IndicatorMaker rate()
{
    return of("%").ratio();
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Why, of a flow, in Chinese")
{
    const support::Spoken chinese(Language::Chinese);
    CHECK(why(of("项").to("35"), "20", "2024-09-30")
          == s("截至9月30日，应完成26项，实际完成20项，为年度目标（35项）的57.1%，低于序时进度17."
               "9个百分点；距目标还差15项，"
               "后3个月月均需完成5项。"));
    CHECK(why(of("名").to("820"), "560", "2024-11-17")
          == s("截至11月17日，应完成722名，实际完成560名，为年度目标（820名）的68.3%，低于序时进度19.8个百分点；"
               "距目标还差260名，后1.4个月月均需完成182名。"));
    CHECK(why(of("个").to("10"), "5", "2024-08-31").endsWith(s("；距目标还差5个，后4个月月均需完成2个。")));
    CHECK(why(of("个").to("4"), "2", "2024-09-30").endsWith(s("；年底前还需新增2个。")));
    CHECK(why(of("家").to("2700"), "2100", "2024-09-30")
          == s("截至9月30日，应完成2025家，实际完成2100家，为年度目标（2700家）的77.8%，高于序时进度2.8个百分点。"));
    CHECK(why(of("项").to("35"), "26", "2024-09-30")
          == s("截至9月30日，应完成26项，实际完成26项，为年度目标（35项）的74.3%，达到序时进度。"));
    CHECK(why(of("万元").to("13710"), "13900", "2024-09-30")
          == s("截至9月30日，完成13900万元，为年度目标（13710万元）的101.4%，超190万元，提前完成年度任务。"));
    CHECK(why(of("万元").to("13710"), "13710", "2024-12-31")
          == s("截至12月31日，完成13710万元，为年度目标（13710万元）的100%，完成年度任务。"));
    CHECK(why(of("名").to("820"), "665", "2024-12-31")
          == s("截至12月31日，完成665名，为年度目标（820名）的81.1%，差155名，未完成年度任务。"));
    CHECK(why(of("名").to("820").strive(), "665", "2024-12-31").endsWith(s("差155名，未达力争目标。")));
    CHECK(why(of("万元").to("1500"), nullptr, "2024-09-30") == s("截至9月30日，应完成1125万元，至今未报送。"));
}

TEST_CASE("Why, of a level, in Chinese")
{
    const support::Spoken chinese(Language::Chinese);
    const auto firms = of("家").level().from("140").to("155");
    CHECK(why(firms, "146", "2024-09-30")
          == s("截至9月30日，应达到151家，实际达到146家，少5家；比上年末净增6家，为年度净增任务（15家）的40%，"
               "低于序时进度35个百分点；距目标（155家）还差9家，后3个月月均需净增3家。"));
    CHECK(why(firms, "153", "2024-09-30")
          == s("截至9月30日，应达到151家，实际达到153家，多2家；比上年末净增13家，为年度净增任务（15家）的86.7%，"
               "高于序时进度11.7个百分点。"));
    CHECK(why(firms, "138", "2024-06-30")
          == s("截至6月30日，应达到147家，实际达到138家，少9家；比上年末净减2家，低于序时进度63.3个百分点；"
               "距目标（155家）还差17家，后6个月月均需净增3家。"));
    CHECK(why(of("家").level().from("140").to("160"), "162", "2024-09-30")
          == s("截至9月30日，达到162家，比年度目标（160家）多2家，已达目标，以年末数为准。"));
    CHECK(why(firms, "155", "2024-12-31") == s("截至12月31日，达到155家，与年度目标（155家）持平，完成年度任务。"));
    CHECK(why(firms, "150", "2024-12-31") == s("截至12月31日，达到150家，比年度目标（155家）少5家，未完成年度任务。"));
    CHECK(why(of("个").level().to("80"), "70", "2024-09-30")
          == s("截至9月30日，达到70个，目标80个；缺上年末基数，暂不能评定序时，请补录。"));
    CHECK(why(of("个").level().to("80"), nullptr, "2024-09-30") == s("截至9月30日，目标80个，至今未报送。"));
    const auto sulphur = of("吨").level().atMost().from("100").to("84");
    CHECK(why(sulphur, "91", "2024-09-30")
          == s("截至9月30日，应降至88吨，实际为91吨，高3吨；距目标（84吨）还需下降7吨。"));
    CHECK(why(sulphur, "87", "2024-09-30") == s("截至9月30日，应降至88吨，实际为87吨，低1吨。"));
    CHECK(why(sulphur, "83", "2024-09-30")
          == s("截至9月30日，降至83吨，低于年度目标（84吨）1吨，已达目标，以年末数为准。"));
    CHECK(why(sulphur, "90", "2024-12-31") == s("截至12月31日，为90吨，高于年度目标（84吨）6吨，未完成年度任务。"));
}

TEST_CASE("Why, of a rate, in Chinese")
{
    const support::Spoken chinese(Language::Chinese);
    const auto growth = rate().constant().named(s("工业增加值增速"), s("%")).worded(s("不低于8%")).to("8");
    CHECK(why(growth, "6.1", "2024-09-30") == s("截至9月30日，增长6.1%，低于年度目标（不低于8%）1.9个百分点。"));
    CHECK(why(growth, "8.5", "2024-03-31")
          == s("截至3月31日，增长8.5%，高于年度目标（不低于8%）0.5个百分点，以全年数为准。"));
    CHECK(why(growth, "8.5", "2024-12-31")
          == s("截至12月31日，增长8.5%，高于年度目标（不低于8%）0.5个百分点，完成年度任务。"));
    CHECK(why(rate().constant().to("50"), "45", "2024-09-30")
          == s("截至9月30日，为45%，低于年度目标（50%）5个百分点。"));
    CHECK(why(rate().from("3").to("4.52"), "4.3", "2024-12-31")
          == s("截至12月31日，为4.3%，低于年度目标（4.52%）0.22个百分点，未完成年度任务。"));
    CHECK(why(rate().from("2").to("4"), "3", "2024-09-30") == s("截至9月30日，应达到3%，实际为3%，持平。"));
    CHECK(why(rate().from("2").to("4"), "2.5", "2024-09-30")
          == s("截至9月30日，应达到3%，实际为2.5%，低0.5个百分点；距目标（4%）还差1.5个百分点。"));
    CHECK(why(growth, nullptr, "2024-09-30") == s("截至9月30日，年度目标不低于8%，至今未报送。"));
}

TEST_CASE("Why, of a cap, in Chinese")
{
    const support::Spoken chinese(Language::Chinese);
    const auto accidents = of("件").atMost().to("5");
    CHECK(why(accidents, "1", "2024-03-31") == s("截至3月31日，已发生1件，占全年控制数（5件）的20%。"));
    CHECK(why(accidents, "4", "2024-06-30") == s("截至6月30日，序时控制数3件，已发生4件，多1件，全年余1件。"));
    CHECK(why(accidents, "7", "2024-06-30") == s("截至6月30日，已发生7件，超过全年控制数（5件）2件。"));
    CHECK(why(accidents, "4", "2024-12-31") == s("截至12月31日，已发生4件，未超全年控制数（5件）。"));
    CHECK(why(of("件").atMost().to("0"), "2", "2024-06-30") == s("截至6月30日，已发生2件，超过全年控制数（0件）2件。"));
    CHECK(why(of("件").atMost().to("0"), "0", "2024-06-30") == s("截至6月30日，已发生0件，未超全年控制数（0件）。"));
    CHECK(why(accidents, nullptr, "2024-06-30") == s("截至6月30日，全年控制数5件，至今未报送。"));
}

TEST_CASE("Why, of an indicator of the year's end, in Chinese")
{
    const support::Spoken chinese(Language::Chinese);
    const auto output = of("亿元").level().yearEnd().to("16.1");
    CHECK(why(output, "10.2", "2024-09-30")
          == s("截至9月30日，年度考核指标，目标16.1亿元，数据待发布，不作序时评定；目前10.2亿元，供参考。"));
    CHECK(why(output, nullptr, "2024-09-30")
          == s("截至9月30日，年度考核指标，目标16.1亿元，数据待发布，不作序时评定。"));
    CHECK(why(output, nullptr, "2024-12-31") == s("截至12月31日，应达到16.1亿元，至今未报送。"));
}

TEST_CASE("Why, of an old figure, says how old it is and compares it with what is due now")
{
    const support::Spoken chinese(Language::Chinese);
    const auto firms = of("家").level().from("40").to("52");
    CHECK(whySince(firms, "48", "2024-06-30", "2024-09-30")
          == s("截至9月30日，本季未报送；沿用6月30日数48家，比9月30日应达数少1家。"));
    CHECK(whySince(firms, "49", "2024-06-30", "2024-09-30").endsWith(s("与9月30日应达数持平。")));
    CHECK(whySince(of("项").to("35"), "30", "2024-06-30", "2024-09-30").endsWith(s("比9月30日应达数多4项。")));
    CHECK(whySince(firms, "53", "2024-06-30", "2024-09-30")
          == s("截至9月30日，本季未报送；沿用6月30日数53家，比年度目标（52家）多1家，已达目标，以年末数为准。"));
}

TEST_CASE("Why, at the edges: the last days of the year, no growth, a fall, nothing added, an older year")
{
    const support::Spoken chinese(Language::Chinese);
    CHECK(why(of("项").to("35"), "20", "2024-12-28").endsWith(s("；年底前还需新增15项。")));
    const auto growth = rate().constant().named(s("增速"), s("%")).to("8");
    CHECK(why(growth, "-2.3", "2024-09-30") == s("截至9月30日，下降2.3%，低于年度目标（8%）10.3个百分点。"));
    CHECK(why(growth, "0", "2024-09-30").contains(s("，与上年持平，低于年度目标（8%）8个百分点")));
    CHECK(why(of("家").level().from("140").to("155"), "140", "2024-06-30")
              .contains(s("；与上年末持平，低于序时进度50个百分点")));
    const auto held = of("吨").level().atMost().from("100").to("110");
    CHECK(why(held, nullptr, "2024-09-30") == s("截至9月30日，应控制在108吨以内，至今未报送。"));
    CHECK(whySince(of("件").atMost().to("5"), "4", "2024-06-30", "2024-09-30")
          == s("截至9月30日，本季未报送；沿用6月30日数4件，占全年控制数（5件）的80%。"));
    CHECK(whySince(rate().from("2").to("4"), "2.5", "2024-06-30", "2024-09-30")
              .endsWith(s("比9月30日应达数低0.5个百分点。")));
    const Period years = *Period::between(day("2024-01-01"), day("2027-12-31"));
    CHECK(
        whySince(of("台").to("400"), "100", "2024-09-30", "2025-09-30", years).contains(s("沿用2024年9月30日数100台")));
}

TEST_CASE("Why, in a plan of several years, speaks of the plan's period and never of the year")
{
    const support::Spoken chinese(Language::Chinese);
    const Period years = *Period::between(day("2024-01-01"), day("2027-12-31"));
    CHECK(whySince(of("台").to("5218"), "800", "2024-12-31", "2024-12-31", years)
          == s("截至12月31日，应完成1304台，实际完成800台，为总目标（5218台）的15.3%，低于序时进度9."
               "7个百分点；距目标还差4418台，"
               "后36个月月均需完成123台。"));
    const auto firms = of("家").level().from("140").to("155");
    for (const char *actual : {"142", "150", "160"}) {
        const QString text = whySince(firms, actual, "2025-09-30", "2025-09-30", years);
        CHECK_FALSE(text.contains(s("年度")));
        CHECK_FALSE(text.contains(s("全年")));
        CHECK_FALSE(text.contains(s("年末")));
    }
}

TEST_CASE("Before the plan's period nothing is judged")
{
    const support::Spoken chinese(Language::Chinese);
    CHECK(why(of("项").to("35"), nullptr, "2023-12-20") == s("计划期自2024年1月1日起，尚未开始，不作评定。"));
    const Period next = *Period::between(day("2025-01-01"), day("2025-12-31"));
    CHECK(whySince(of("项").to("35"), nullptr, "2024-12-20", "2024-12-20", next)
          == s("计划期自2025年1月1日起，尚未开始，不作评定。"));
}

TEST_CASE("Why, in English, is said as plainly")
{
    const support::Spoken english(Language::English);
    CHECK(why(of("项").to("35"), "20", "2024-09-30")
          == s("By 30 Sep: 26 项 due, 20 项 done, 57.1% of the year's target (35 项), 17.9 percentage points below the "
               "schedule; 15 项 to the target, 5 项 a month in the 3 months that remain."));
    CHECK(
        why(of("家").level().from("140").to("155"), "146", "2024-09-30")
        == s(
            "By 30 Sep: 151 家 due, 146 家 reached, 5 家 fewer; a net 6 家 more than at the end of last year, 40% of "
            "the "
            "increase that the year asks for (15 家), 35 percentage points below the schedule; 9 家 to the target (155 "
            "家), 3 家 more a month in the 3 months that remain."));
    CHECK(why(rate().constant().to("50"), "45", "2024-09-30")
          == s("By 30 Sep: at 45%, below the year's target (50%) by 5 percentage points."));
    CHECK(why(of("件").atMost().to("5"), "7", "2024-06-30")
          == s("By 30 Jun: 7 件 happened, 2 件 above the year's cap (5 件)."));
}

TEST_CASE("What is printed as a difference is the difference of what is printed")
{
    const support::Spoken chinese(Language::Chinese);
    CHECK(why(of("项").to("3"), "2", "2024-09-30").contains(s("66.7%，达到序时进度")));
    CHECK(why(of("项").to("300"), "200", "2024-09-30").contains(s("66.7%，低于序时进度8.3个百分点")));
    CHECK(why(of("项").to("820"), "560", "2024-11-17").contains(s("19.8个百分点")));                   // exactly 19.76
    CHECK(why(of("项").to("700"), "500", "2024-10-17").contains(s("71.4%，低于序时进度8.2个百分点"))); // exactly 8.14
}

TEST_CASE("Why, of a place in a ranking, says how many places are left to go")
{
    const support::Spoken chinese(Language::Chinese);
    const auto first = of("位").level().atMost().constant().to("1");
    CHECK(why(first, "2", "2024-09-30") == s("截至9月30日，现列第2位，目标第1位，还差1个位次。"));
    CHECK(why(first, "1", "2024-09-30") == s("截至9月30日，现列第1位，目标第1位，与目标持平，以年末数为准。"));
    const auto third = of("名次").ratio().atMost().constant().to("3");
    CHECK(why(third, "1", "2024-12-31") == s("截至12月31日，现列第1位，目标第3位，高于目标2个位次，完成年度任务。"));
    CHECK(why(third, "5", "2024-12-31") == s("截至12月31日，现列第5位，目标第3位，还差2个位次，未完成年度任务。"));
    CHECK(why(third, nullptr, "2024-09-30") == s("截至9月30日，目标第3位，至今未报送。"));
    CHECK(whySince(third, "5", "2024-06-30", "2024-09-30")
          == s("截至9月30日，本季未报送；沿用6月30日位次（第5位），目标第3位，还差2个位次。"));
    CHECK(why(of("位").to("20"), "15", "2024-09-30").contains(s("实际完成15位"))); // persons, who are counted
}

TEST_CASE("Why, in a plan of several years with nodes, speaks of the node at the year's end")
{
    const support::Spoken chinese(Language::Chinese);
    const Period years = *Period::between(day("2024-01-01"), day("2027-12-31"));
    const auto devices = of("台").to("5218").node("2024-12-31", "1200").node("2025-12-31", "2500");
    CHECK(whySince(devices, "800", "2024-09-30", "2024-09-30", years)
          == s("截至9月30日，本年度应完成900台，实际完成800台，为年度节点（1200台）的66.7%，低于序时进度8.3个百分点；"
               "为总目标（5218台）的15.3%。"));
    CHECK(whySince(devices, "2000", "2025-09-30", "2025-09-30", years)
          == s("截至9月30日，累计应完成2175台，实际累计完成2000台，为年度节点（2500台）的80%，低于序时进度7个百分点；"
               "为总目标（5218台）的38.3%。"));
    const auto firms = of("家").level().from("140").to("180").node("2024-12-31", "150");
    CHECK(whySince(firms, "146", "2024-09-30", "2024-09-30", years)
          == s("截至9月30日，应达到147家，实际达到146家，少1家；比计划期初净增6家，为年度节点净增任务（10家）的60%，"
               "低于序时进度15个百分点；为计划期净增任务（40家）的15%。"));
    SECTION("and of the whole target where no node stands at the year's end, and in the last year")
    {
        CHECK(whySince(devices, "3000", "2026-09-30", "2026-09-30", years).contains(s("为总目标（5218台）的57.5%")));
        CHECK(whySince(devices, "5000", "2027-09-30", "2027-09-30", years).contains(s("为总目标（5218台）的95.8%")));
    }
}

TEST_CASE("Why says nothing twice")
{
    const support::Spoken chinese(Language::Chinese);
    // The target itself is due: what is missing is said once.
    CHECK(why(of("家").level().from("156").to("156"), "138", "2024-09-30")
          == s("截至9月30日，应达到156家，实际达到138家，少18家；后3个月月均需净增6家。"));
    CHECK(why(of("吨").level().atMost().from("84").to("84"), "91", "2024-09-30")
          == s("截至9月30日，应降至84吨，实际为91吨，高7吨。"));
    CHECK(why(of("项").to("36"), "20", "2024-11-30").endsWith(s("；距目标还差16项，须在最后1个月内全部完成。")));
    CHECK(why(of("件").atMost().to("8"), "8", "2024-09-30")
          == s("截至9月30日，序时控制数6件，已发生8件，多2件，全年已无余量。"));
    const auto growth = rate().constant().named(s("增速"), s("%")).to("8");
    CHECK(whySince(growth, "-2.3", "2024-06-30", "2024-09-30")
          == s("截至9月30日，本季未报送；沿用6月30日数（下降2.3%），低于年度目标（8%）10.3个百分点。"));
}

TEST_CASE("How far an indicator is behind its schedule is said as its sentence says it")
{
    const support::Spoken chinese(Language::Chinese);
    const auto gap = [](const Indicator &indicator, const char *actual) {
        Position position;
        position.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : indicator.baseline;
        position.actual = q(actual);
        position.lastAsOf = day("2024-09-30");
        return wording::scheduleGap(
            assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day("2024-09-30")), year2024());
    };
    CHECK(gap(of("项").to("35"), "20") == s("低于序时进度17.9个百分点"));
    CHECK(gap(of("项").to("300"), "180") == s("低于序时进度15个百分点"));
    CHECK(gap(of("件").atMost().to("8"), "7") == s("比序时控制数（6件）多1件"));
    CHECK(gap(of("家").level().from("156").to("156"), "138") == s("与序时应达（156家）相差18家"));
    CHECK(gap(rate().constant().to("50"), "45").isEmpty());
    CHECK(gap(of("位").level().atMost().from("9").to("3"), "8").isEmpty());
    CHECK(gap(of("项").to("35"), "30").isEmpty());
}
