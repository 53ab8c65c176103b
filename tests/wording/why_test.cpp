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
using wording::Language;

namespace {

QString why(const Indicator &indicator, const char *actual, const char *asOf)
{
    Position position;
    position.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : indicator.baseline;
    if (actual) {
        position.actual = q(actual);
        position.lastAsOf = day(asOf);
    }
    const auto assessment =
        assess(indicator, QStringLiteral("1.1"), position, support::year2024(), q("0.1"), day(asOf));
    return wording::why(assessment, support::year2024());
}

} // namespace

TEST_CASE("Why, in Chinese, says what was due, what there is, what is missing and what each month must bring")
{
    const support::Spoken chinese(Language::Chinese);

    CHECK(why(anIndicator("1.1.1").to("35"), "20", "2024-09-30")
          == QStringLiteral("截至9月30日应达 26.25 项(序时 75%),实际 20 项,还差 6.25 项,落后 17.9 个百分点;"
                            "后 3 个月平均每月需新增 5 项,方可完成全年 35 项。"));
}

TEST_CASE("Why, in English, for every status")
{
    const support::Spoken english(Language::English);

    CHECK(
        why(anIndicator("1.1.1").to("35"), "20", "2024-09-30")
        == QStringLiteral("By 30 Sep 26.25 项 was expected (75% of the schedule); actual 20 项, 6.25 项 missing, 17.9 "
                          "percentage points behind; each of the 3 remaining months must bring 5 项 to reach 35 项."));
    CHECK(why(anIndicator("1.1.1").to("35"), "27", "2024-09-30")
          == QStringLiteral(
              "By 30 Sep 26.25 项 was expected (75% of the schedule); actual 27 项, on or ahead of schedule."));
    CHECK(why(anIndicator("1.1.1").to("35"), "36", "2024-09-30")
          == QStringLiteral("By 30 Sep actual 36 项, target 35 项: met, 1 项 above it."));
    CHECK(why(anIndicator("1.1.1").to("35"), "35", "2024-09-30")
          == QStringLiteral("By 30 Sep actual 35 项, target 35 项: met."));
    CHECK(why(anIndicator("1.1.1").to("35"), "20", "2024-12-31")
          == QStringLiteral("By 31 Dec the target of 35 项 was due; actual 20 项, 15 项 missing."));
    CHECK(why(anIndicator("1.1.1").to("35"), nullptr, "2024-09-30")
          == QStringLiteral("By 30 Sep 26.25 项 was expected (75% of the schedule); nothing was reported."));
    CHECK(why(anIndicator("1.1.1").level().to("155"), nullptr, "2024-09-30")
          == QStringLiteral("Nothing was reported by 30 Sep; target 155 项."));
    CHECK(why(anIndicator("1.1.1").level().to("155"), "151", "2024-09-30")
          == QStringLiteral(
              "Actual 151 项, target 155 项; without the value at the end of the year before nobody can say "
              "what was due by 30 Sep: enter the baseline."));
    CHECK(why(anIndicator("1.1.1").yearEnd().to("35"), nullptr, "2024-09-30")
          == QStringLiteral("A yearly indicator, judged on 31 December 2024; target 35 项; nothing reported yet."));
    CHECK(why(anIndicator("1.1.1").yearEnd().to("35"), "4", "2024-09-30")
          == QStringLiteral("A yearly indicator, judged on 31 December 2024; target 35 项; so far 4 项."));
}

TEST_CASE("A baseline that nobody entered is not spoken of, also when a year-end indicator is due")
{
    const support::Spoken english(Language::English);
    CHECK(why(anIndicator("1.1.1").level().yearEnd().to("35"), nullptr, "2024-12-31")
          == QStringLiteral("By 31 Dec 35 项 was expected (100% of the schedule); nothing was reported."));
    CHECK(why(anIndicator("1.1.1").ratio().yearEnd().from("3").to("35"), nullptr, "2024-12-31")
          == QStringLiteral("By 31 Dec 35 项 was expected (baseline 3, target 35, 100% of the schedule); nothing was "
                            "reported."));
}

TEST_CASE("What each month must bring is rounded up, so that bringing it does make the target")
{
    const support::Spoken english(Language::English);
    CHECK(why(anIndicator("1.1.1").to("35"), "15", "2024-09-30").contains(QStringLiteral("must bring 6.67 项")));
}

TEST_CASE("A rate cannot be made up for month by month, so no monthly figure is said")
{
    const support::Spoken english(Language::English);
    const QString text =
        why(anIndicator("1.1.1").ratio().constant().to("8").named(QStringLiteral("增幅"), QStringLiteral("%")), "7",
            "2024-09-30");
    CHECK(text
          == QStringLiteral("By 30 Sep at least 8% was expected (the same all year); actual 7%, 1% missing, 12.5 "
                            "percentage points behind."));
}

TEST_CASE("Where less is better, the words turn round")
{
    const support::Spoken english(Language::English);
    const auto indicator = anIndicator("1.1.1").level().atMost().from("20").to("8");
    CHECK(why(indicator, "15", "2024-09-30").contains(QStringLiteral("too high by 4 项")));
    CHECK(why(indicator, "15", "2024-09-30").contains(QStringLiteral("must take off 2.34 项 to come down to 8 项")));
    CHECK(why(indicator, "7", "2024-09-30")
          == QStringLiteral("By 30 Sep actual 7 项, target 8 项: met, 1 项 below it."));
}
