#include "wording/spoken.h"

#include "support/catch.h"
#include "support/plan_maker.h"
#include "wording/figure_words.h"

using namespace xushi;
using namespace xushi::domain;
using support::day;
using support::q;
using wording::Language;

TEST_CASE("A figure stands before its unit of measure, tight before a per cent sign")
{
    CHECK(wording::withUnit(q("13710"), QStringLiteral("万元")) == QStringLiteral("13710 万元"));
    CHECK(wording::withUnit(q("3.2"), QStringLiteral("%")) == QStringLiteral("3.2%"));
    CHECK(wording::withUnit(q("7"), {}) == QStringLiteral("7"));
}

TEST_CASE("Shares are shown in per cent")
{
    CHECK(wording::percent(*Share::of(4, 7)) == QStringLiteral("57.1%"));
    CHECK(wording::percent(*Share::of(1, 1)) == QStringLiteral("100.0%"));
    CHECK(wording::shortPercent(*Share::of(3, 4)) == QStringLiteral("75%"));
    CHECK(wording::shortPercent(*Share::of(17, 24)) == QStringLiteral("70.8%"));
}

TEST_CASE("Days and quarters read as each language writes them")
{
    {
        const support::Spoken english(Language::English);
        CHECK(wording::shortDay(day("2024-09-30")) == QStringLiteral("30 Sep"));
        CHECK(wording::longDay(day("2024-09-30")) == QStringLiteral("30 September 2024"));
        CHECK(wording::quarterName(Quarter::of(day("2024-09-30"))) == QStringLiteral("Third quarter of 2024"));
    }
    const support::Spoken chinese(Language::Chinese);
    CHECK(wording::shortDay(day("2024-09-30")) == QStringLiteral("9月30日"));
    CHECK(wording::longDay(day("2024-09-30")) == QStringLiteral("2024年9月30日"));
    CHECK(wording::quarterName(Quarter::of(day("2024-09-30"))) == QStringLiteral("2024年第三季度"));
}
