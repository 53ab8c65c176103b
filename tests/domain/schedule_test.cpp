#include "domain/schedule.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

/// The expected value in 2024 from the indicator's own baseline; a flow's is 0.
std::string expected(const Indicator &indicator, const char *at, const Period &period = year2024())
{
    const auto baseline = indicator.accumulation == Accumulation::Flow ? std::optional(Quantity()) : indicator.baseline;
    return text(expectedAt(indicator, baseline, period, day(at)));
}

} // namespace

TEST_CASE("A linear flow is expected in proportion to the months gone")
{
    const Indicator projects = anIndicator("1.3.1").flow().to("35");
    CHECK(expected(projects, "2024-09-30") == "26.25");
    CHECK(expected(projects, "2024-06-30") == "17.5");
    CHECK(expected(projects, "2024-02-14") == "4.324713"); // 35 × 43/348 = 4.324712 64…
}

TEST_CASE("A linear level grows from its baseline")
{
    const Indicator firms = anIndicator("1.1.1").level().from("140").to("155");
    CHECK(expected(firms, "2024-09-30") == "151.25");
    CHECK(expected(firms, "2024-03-31") == "143.75");
}

TEST_CASE("A linear ratio that should fall is expected to fall")
{
    const Indicator energy = anIndicator("1.1.1").ratio().atMost().from("0.2").to("0.1891");
    CHECK(expected(energy, "2024-06-30") == "0.19455");
    CHECK(expected(energy, "2024-09-30") == "0.191825");
}

TEST_CASE("Before the period the baseline is expected, from its last day on the target")
{
    const Indicator firms = anIndicator("1.1.1").level().from("140").to("155");
    CHECK(expected(firms, "2023-12-31") == "140");
    CHECK(expected(firms, "2024-12-31") == "155");
    CHECK(expected(firms, "2025-07-01") == "155");
    CHECK(expected(anIndicator("1.1.1").flow().to("35"), "2023-06-30") == "0");
}

TEST_CASE("Expected is rounded to six places")
{
    CHECK(expected(anIndicator("1.1.1").flow().to("100"), "2024-04-30") == "33.333333");
    CHECK(expected(anIndicator("1.1.1").flow().to("200"), "2024-04-30") == "66.666667");
    CHECK(expected(anIndicator("1.1.1").flow().to("36"), "2024-02-14") == "4.448276"); // 3 × 43/29 = 4.448275 86…
    CHECK(expected(anIndicator("1.1.1").flow().to("-100"), "2024-04-30") == "-33.333333");
    CHECK(expected(anIndicator("1.1.1").flow().to("-200"), "2024-04-30") == "-66.666667");
}

TEST_CASE("Half a millionth is rounded away from zero in the expected value, not in the step to it")
{
    const auto halfWay = [](const char *from, const char *to) {
        return expected(anIndicator("1.1.1").level().from(from).to(to), "2024-06-30");
    };
    CHECK(halfWay("0", "0.000001") == "0.000001");
    CHECK(halfWay("0", "0.000003") == "0.000002");
    CHECK(halfWay("0", "-0.000001") == "-0.000001");
    CHECK(halfWay("0.000001", "0") == "0.000001");
    CHECK(halfWay("-0.000001", "0") == "-0.000001");
    CHECK(halfWay("0.000002", "0.000001") == "0.000002");
    CHECK(halfWay("-0.000002", "-0.000001") == "-0.000002");
    CHECK(halfWay("-0.000001", "0.000002") == "0.000001");
    CHECK(halfWay("-0.000002", "0.000001") == "-0.000001");
}

TEST_CASE("The largest differences between quantities are computed without overflow")
{
    const Indicator wide = anIndicator("1.1.1").level().from("-9.2e12").to("9.2e12");
    CHECK(expected(wide, "2024-06-30") == "0");
    CHECK(expected(wide, "2024-09-30") == "4600000000000");
    CHECK(expected(wide, "2024-01-01") == "-9150537634408.602151"); // −9.2e12 + 18.4e12 ÷ 372
}

TEST_CASE("A linear level or ratio without a baseline has no expected value on any day")
{
    for (const char *at : {"2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30"}) {
        CHECK(expected(anIndicator("1.1.1").level().to("155"), at) == "none");
        CHECK(expected(anIndicator("1.1.1").ratio().to("3.2"), at) == "none");
    }
}

TEST_CASE("A constant schedule expects the target all year, with a baseline or without")
{
    for (const char *at : {"2024-01-01", "2024-06-30", "2024-12-31"}) {
        CHECK(expected(anIndicator("1.1.1").ratio().constant().to("8"), at) == "8");
        CHECK(expected(anIndicator("1.1.1").ratio().constant().from("5").to("8"), at) == "8");
    }
}

TEST_CASE("A year-end indicator has no expected value before the last day of the period, then the target")
{
    const Indicator energy = anIndicator("1.1.1").ratio().yearEnd().from("0.2").to("0.1891");
    CHECK(expected(energy, "2024-06-30") == "none");
    CHECK(expected(energy, "2024-12-30") == "none");
    CHECK(expected(energy, "2024-12-31") == "0.1891");
    CHECK(expected(anIndicator("1.1.1").ratio().yearEnd().to("3.2"), "2025-01-01") == "3.2");
}

TEST_CASE("Nodes are reached on their days, on straight lines from the baseline at the start")
{
    const Indicator stepped = anIndicator("1.1.1").flow().to("100").node("2024-03-31", "10").node("2024-06-30", "40");
    CHECK(expected(stepped, "2023-12-31") == "0");
    CHECK(expected(stepped, "2024-02-29") == "6.666667"); // 10 × 2/3
    CHECK(expected(stepped, "2024-03-31") == "10");
    CHECK(expected(stepped, "2024-04-30") == "20");
    CHECK(expected(stepped, "2024-05-15") == "24.83871"); // 10 + 30 × (1 + 15/31)/3
    CHECK(expected(stepped, "2024-06-30") == "40");
}

TEST_CASE("After the last node the line runs on to the target at the end of the period")
{
    const Indicator stepped = anIndicator("1.1.1").flow().to("100").node("2024-06-30", "40");
    CHECK(expected(stepped, "2024-09-30") == "70");
    CHECK(expected(stepped, "2024-12-31") == "100");
    CHECK(expected(stepped, "2025-03-31") == "100");
}

TEST_CASE("A node inside a month is reached on its own day")
{
    const Indicator stepped = anIndicator("1.1.1").flow().to("100").node("2024-01-15", "10").node("2024-01-25", "30");
    CHECK(expected(stepped, "2024-01-08") == "5.333333"); // 10 × 8/15
    CHECK(expected(stepped, "2024-01-15") == "10");
    CHECK(expected(stepped, "2024-01-20") == "20");
    CHECK(expected(stepped, "2024-01-25") == "30");
}

TEST_CASE("Nodes may fall, and go below zero")
{
    const Indicator falling = anIndicator("1.1.1").level().atMost().from("20").to("-10").node("2024-06-30", "5");
    CHECK(expected(falling, "2024-03-31") == "12.5");
    CHECK(expected(falling, "2024-09-30") == "-2.5");
}

TEST_CASE("A node on the last day of the period is the expected value of that day")
{
    const Indicator stepped = anIndicator("1.1.1").flow().to("100").node("2024-06-30", "40").node("2024-12-31", "90");
    CHECK(expected(stepped, "2024-09-30") == "65");
    CHECK(expected(stepped, "2024-12-31") == "90");
    CHECK(expected(stepped, "2025-01-31") == "90");
}

TEST_CASE("Nodes without a baseline have no expected value before the first node, and continue from it")
{
    const Indicator stepped = anIndicator("1.1.1").level().to("100").node("2024-03-31", "10").node("2024-06-30", "40");
    CHECK(expected(stepped, "2023-12-31") == "none");
    CHECK(expected(stepped, "2024-03-30") == "none");
    CHECK(expected(stepped, "2024-03-31") == "10");
    CHECK(expected(stepped, "2024-04-30") == "20");
    CHECK(expected(stepped, "2024-12-31") == "100");
}

TEST_CASE("A node on the first day of the period is reached on that day")
{
    const Indicator stepped = anIndicator("1.1.1").level().from("7").to("100").node("2024-01-01", "10");
    CHECK(expected(stepped, "2023-12-31") == "7");
    CHECK(expected(stepped, "2024-01-01") == "10");
}

TEST_CASE("A schedule may cross the end of the year")
{
    const Period schoolYear = *Period::between(day("2023-09-01"), day("2024-08-31"));
    CHECK(expected(anIndicator("1.1.1").flow().to("120"), "2023-12-31", schoolYear) == "40");
    CHECK(expected(anIndicator("1.1.1").flow().to("120").node("2024-02-29", "90"), "2023-11-30", schoolYear) == "45");
}
