#include "domain/values/share.h"

#include "printing.h"

#include <rapidcheck.h>

using namespace xushi;
using namespace xushi::domain;

TEST_CASE("A share is rounded to four places")
{
    CHECK(text(Share::of(20, 35)) == "0.5714");
    CHECK(text(Share::of(2, 3)) == "0.6667");
    CHECK(text(Share::of(1, 3)) == "0.3333");
    CHECK(text(Share::of(3, 4)) == "0.75");
    CHECK(text(Share::of(7, 7)) == "1");
    CHECK(text(Share::of(0, 9)) == "0");
}

TEST_CASE("A half is rounded away from zero, with both signs and whichever operand is negative")
{
    CHECK(text(Share::of(1, 20'000)) == "0.0001");
    CHECK(text(Share::of(-1, 20'000)) == "-0.0001");
    CHECK(text(Share::of(1, -20'000)) == "-0.0001");
    CHECK(text(Share::of(-1, -20'000)) == "0.0001");
    CHECK(text(Share::of(3, 20'000)) == "0.0002");
    CHECK(text(Share::of(-3, 20'000)) == "-0.0002");
    CHECK(text(Share::of(12'345, 100'000)) == "0.1235");
    CHECK(text(Share::of(-12'345, 100'000)) == "-0.1235");
}

TEST_CASE("Less than a half is rounded towards zero, and a share that rounds to 0 has no sign")
{
    CHECK(text(Share::of(49'999, 1'000'000'000)) == "0");
    CHECK(text(Share::of(-49'999, 1'000'000'000)) == "0");
    CHECK(text(Share::of(12'344'999, 100'000'000)) == "0.1234");
    CHECK(text(Share::of(-12'344'999, 100'000'000)) == "-0.1234");
}

TEST_CASE("A divisor of 0 gives no share")
{
    CHECK_FALSE(Share::of(1, 0));
    CHECK_FALSE(Share::of(0, 0));
}

TEST_CASE("A share is never clamped")
{
    CHECK(text(Share::of(300, 100)) == "3");
    CHECK(text(Share::of(-300, 100)) == "-3");
    // The largest share of two quantities: their difference over one millionth.
    CHECK(text(Share::of(Wide(2) * 9'200'000'000'000'000'000, 1)) == "18400000000000000000");
    CHECK(text(Share::of(Wide(-2) * 9'200'000'000'000'000'000, 1)) == "-18400000000000000000");
}

TEST_CASE("Per cent are printed with the requested places, rounded half away from zero")
{
    CHECK(Share::of(20, 35)->toPercent(1) == QStringLiteral("57.1"));
    CHECK(Share::of(20, 35)->toPercent(2) == QStringLiteral("57.14"));
    CHECK(Share::of(20, 35)->toPercent(0) == QStringLiteral("57"));
    CHECK(Share::of(1255, 10'000)->toPercent(1) == QStringLiteral("12.6"));
    CHECK(Share::of(-1255, 10'000)->toPercent(1) == QStringLiteral("-12.6"));
    CHECK(Share::of(5, 1000)->toPercent(0) == QStringLiteral("1"));
    CHECK(Share::of(4, 1000)->toPercent(0) == QStringLiteral("0"));
    CHECK(Share::of(-4, 1000)->toPercent(0) == QStringLiteral("0"));
    CHECK(Share::of(3, 2)->toPercent(1) == QStringLiteral("150.0"));
}

TEST_CASE("Shares are ordered by value")
{
    CHECK(Share::of(1, 3) < Share::of(2, 3));
    CHECK(Share::of(-2, 3) < Share::of(-1, 3));
    CHECK(Share::of(1, 2) == Share::of(50, 100));
}

TEST_CASE("A quotient is never more than half a unit from the exact one")
{
    REQUIRE(rc::check("2 |n - d * rounded| <= |d|, and on a tie the rounded one is the farther from zero", [] {
        const Wide n = *rc::gen::arbitrary<qint64>();
        const Wide d = *rc::gen::nonZero<qint64>();
        const Wide rounded = dividedRounded(n, d);
        const Wide rest = n - d * rounded;
        const auto magnitude = [](Wide value) { return value < 0 ? -value : value; };
        RC_ASSERT(2 * magnitude(rest) <= magnitude(d));
        if (2 * magnitude(rest) == magnitude(d))
            RC_ASSERT(magnitude(d * rounded) > magnitude(n));
    }));
}
