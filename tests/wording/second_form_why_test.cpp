// What the sentences say of due days, comparisons, shares and late sources.
#include "wording/spoken.h"

#include "domain/plan_assessment.h"
#include "support/catch.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"
#include "wording/plan_words.h"
#include "wording/why.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::day;
using support::q;
using support::year2024;
using wording::Language;

namespace {

support::IndicatorMaker flow()
{
    return anIndicator("1.1.1").named(QStringLiteral("床位"), QStringLiteral("张")).flow();
}

Assessment judged(const Indicator &indicator, std::initializer_list<std::pair<const char *, const char *>> readings,
                  const char *asOf = "2024-09-30", const char *seenOn = nullptr)
{
    support::JournalMaker journal;
    for (const auto &[on, total] : readings)
        journal.reading("1.1.1", total, on);
    const Position position = positionOf(indicator, journal.rows(), day(asOf)).value();
    return assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(asOf),
                  seenOn ? day(seenOn) : QDate());
}

QString why(const Assessment &assessment)
{
    return wording::why(assessment, year2024());
}

} // namespace

TEST_CASE("A target that is due earlier names its day in place of the year's end")
{
    const support::Spoken spoken(Language::Chinese);
    const auto due = flow().due("2024-10-31");
    CHECK(why(judged(due, {{"2024-09-30", "99.5"}}))
          == QStringLiteral(
              "截至9月30日，应完成90张，实际完成99.5张，为年度目标（100张）的99.5%，高于序时进度9.5个百分点。"));
    CHECK(why(judged(due, {{"2024-10-31", "90"}}, "2024-10-31"))
          == QStringLiteral("截至10月31日，完成90张，为年度目标（100张）的90%，差10张，10月31日前未完成任务。"));
    const Assessment late = judged(due, {{"2024-10-31", "90"}, {"2024-11-30", "100"}}, "2024-12-15");
    CHECK(wording::statusWord(late) == QStringLiteral("逾期完成"));
    CHECK(why(late)
          == QStringLiteral("截至12月15日，完成100张，为年度目标（100张）的100%，逾期完成（完成时限10月31日）。"));
}

TEST_CASE("About and a range are named whole, and what is beyond them is said of the upper end")
{
    const support::Spoken spoken(Language::Chinese);
    const auto rate = anIndicator("1.1.1").named(QStringLiteral("使用率"), QStringLiteral("%")).ratio().constant();
    auto about = rate;
    about.compared(Comparison::About).to("60").band("5");
    CHECK(why(judged(about, {{"2024-09-30", "66"}}))
          == QStringLiteral("截至9月30日，为66%，高于年度目标（60%左右）1个百分点。"));
    CHECK(why(judged(about, {{"2024-12-31", "57"}}, "2024-12-31"))
          == QStringLiteral("截至12月31日，为57%，在年度目标（60%左右）以内，完成年度任务。"));
    CHECK(why(judged(flow().compared(Comparison::Range).to("80").upTo("100"), {{"2024-09-30", "101"}}))
          == QStringLiteral("截至9月30日，完成101张，超过年度目标（80～100张）1张。"));
    auto more = rate;
    more.compared(Comparison::MoreThan).to("55");
    CHECK(why(judged(more, {{"2024-09-30", "50"}}))
          == QStringLiteral("截至9月30日，为50%，低于年度目标（超过55%）5个百分点。"));
}

TEST_CASE("A source that comes late opens the sentence with its own day, and one to come is waited for")
{
    const support::Spoken spoken(Language::Chinese);
    Indicator late = flow();
    late.dataLagMonths = 1;
    CHECK(why(judged(late, {{"2024-08-31", "50"}}))
          == QStringLiteral(
              "数据截至8月31日：应完成66张，实际完成50张，为年度目标（100张）的50%，低于序时进度16.7个百分点；"
              "距目标还差50张，后3个月月均需完成17张。"));
    Indicator published = flow().yearEnd();
    published.availableOn = day("2025-06-30");
    CHECK(why(judged(published, {}, "2024-12-31", "2025-01-10"))
          == QStringLiteral("截至12月31日，目标100张，数据待发布（2025年6月30日发布），发布前不作评定。"));
}

TEST_CASE("A split target says who has reported and how far these are")
{
    const support::Spoken spoken(Language::Chinese);
    Plan plan = support::aPlan().with(flow().share("alpha", "60").share("beta", "40").to("100"),
                                      {QStringLiteral("alpha"), QStringLiteral("beta")});
    support::JournalMaker journal;
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q("45"), day("2024-09-30"), {}, QStringLiteral("alpha"));
    const IndicatorInTask about = *plan.indicator(u"1.1.1");
    const Position position = positionOf(*about.indicator, journal.rows(), day("2024-09-30")).value();
    CHECK(why(assessIn(plan, about, position, day("2024-09-30"), day("2024-09-30")))
          == QStringLiteral(
              "截至9月30日，2个单位已报1个（缺乙局）；已报合计45张，为已报单位分解任务（60张）的75%，达到序时；"
              "全市数待报齐后评定。"));
    CHECK(why(assessIn(plan, about, untouched(*about.indicator), day("2024-09-30"), day("2024-09-30")))
          == QStringLiteral("截至9月30日，目标100张，分解到2个单位，至今均未报送。"));
}
