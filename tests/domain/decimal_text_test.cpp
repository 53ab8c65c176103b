#include "domain/values/decimal_text.h"

#include "printing.h"

using namespace xushi::domain;

TEST_CASE("A scaled whole number is written with its point in the right place")
{
    CHECK(decimalText(1891, 4, Zeros::Kept) == QStringLiteral("0.1891"));
    CHECK(decimalText(18'910'000, 4, Zeros::Kept) == QStringLiteral("1891.0000"));
    CHECK(decimalText(5, 0, Zeros::Kept) == QStringLiteral("5"));
    CHECK(decimalText(1, 6, Zeros::Kept) == QStringLiteral("0.000001"));
}

TEST_CASE("Zeros at the end of the fraction are dropped or kept on request, and whole numbers keep theirs")
{
    CHECK(decimalText(5000, 4, Zeros::Dropped) == QStringLiteral("0.5"));
    CHECK(decimalText(5000, 4, Zeros::Kept) == QStringLiteral("0.5000"));
    CHECK(decimalText(350'000, 4, Zeros::Dropped) == QStringLiteral("35"));
    CHECK(decimalText(1'000'000, 4, Zeros::Dropped) == QStringLiteral("100"));
    CHECK(decimalText(100, 0, Zeros::Dropped) == QStringLiteral("100"));
}

TEST_CASE("Zero is written as 0, without a sign")
{
    CHECK(decimalText(0, 0, Zeros::Kept) == QStringLiteral("0"));
    CHECK(decimalText(0, 4, Zeros::Dropped) == QStringLiteral("0"));
    CHECK(decimalText(0, 4, Zeros::Kept) == QStringLiteral("0.0000"));
}

TEST_CASE("The sign of a value below one stands before its zero")
{
    CHECK(decimalText(-1, 4, Zeros::Dropped) == QStringLiteral("-0.0001"));
    CHECK(decimalText(-25, 1, Zeros::Dropped) == QStringLiteral("-2.5"));
}

TEST_CASE("The largest and the smallest 128-bit number are written whole")
{
    const Wide largest = ~(Wide(1) << 127);
    CHECK(decimalText(largest, 0, Zeros::Kept) == QStringLiteral("170141183460469231731687303715884105727"));
    CHECK(decimalText(-largest - 1, 4, Zeros::Kept) == QStringLiteral("-17014118346046923173168730371588410.5728"));
}
