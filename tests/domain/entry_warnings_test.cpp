#include "domain/entry_warnings.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <algorithm>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

Assessment with(const Indicator &indicator, const char *actual)
{
    Position position;
    position.baseline = indicator.accumulation == Accumulation::Flow ? std::optional(Quantity()) : indicator.baseline;
    if (actual)
        position.actual = q(actual);
    return assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day("2024-06-30"));
}

/// The warnings for going from one actual to another: "falls tenfold far".
std::string warnings(const Indicator &indicator, const char *before, const char *after)
{
    const auto given = warningsFor(with(indicator, before), with(indicator, after));
    std::string words;
    for (const auto &[warning, word] :
         {std::pair{EntryWarning::LevelFalls, "falls "}, std::pair{EntryWarning::TenfoldJump, "tenfold "},
          std::pair{EntryWarning::FarAboveTarget, "far "}, std::pair{EntryWarning::FlowBelowZero, "below "}})
        if (std::count(given.begin(), given.end(), warning) == 1)
            words += word;
    return words;
}

Indicator firms()
{
    return anIndicator("1.1.1").level().to("155");
}

} // namespace

TEST_CASE("An ordinary entry causes no warning")
{
    CHECK(warnings(firms(), "140", "143").empty());
    CHECK(warnings(firms(), "140", "140").empty());
    CHECK(warnings(firms(), nullptr, "140").empty());
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "12").empty());
}

TEST_CASE("A warning is given when more is taken off a flow than was added, and a level may be below 0")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "-1") == "below ");
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "0").empty());
    CHECK(warnings(anIndicator("1.1.1").level().to("5"), nullptr, "-1").empty());
}

TEST_CASE("A warning is given when a level falls, by any amount")
{
    CHECK(warnings(firms(), "140", "139.999999") == "falls ");
    CHECK(warnings(anIndicator("1.1.1").level().from("140").to("155"), nullptr, "139") == "falls ");
}

TEST_CASE("A warning is given when a level that should go down rises")
{
    CHECK(warnings(anIndicator("1.1.1").level().atMost().to("100"), "140", "139").empty());
    CHECK(warnings(anIndicator("1.1.1").level().atMost().to("100"), "140", "141") == "falls ");
}

TEST_CASE("A flow or a ratio may fall without a warning")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "4").empty());
    CHECK(warnings(anIndicator("1.1.1").ratio().to("8"), "7", "6").empty());
}

TEST_CASE("A warning is given for ten times the value before, or a tenth of it, and for no smaller change")
{
    const Indicator rate = anIndicator("1.1.1").ratio().to("1000");
    CHECK(warnings(rate, "5", "50") == "tenfold ");
    CHECK(warnings(rate, "5", "49.999999").empty());
    CHECK(warnings(rate, "50", "5") == "tenfold ");
    CHECK(warnings(rate, "50", "5.000001").empty());
    CHECK(warnings(rate, "-5", "-50") == "tenfold ");
}

TEST_CASE("From an actual of 0, or from none, no value counts as a jump")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), nullptr, "20").empty());
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "0", "20").empty());
    CHECK(warnings(anIndicator("1.1.1").ratio().to("1000"), nullptr, "500").empty());
}

TEST_CASE("A warning is given at ten times the target: often the unit of measure is wrong")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), nullptr, "350") == "far ");
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), nullptr, "349.999999").empty());
    CHECK(warnings(anIndicator("1.1.1").flow().to("0"), nullptr, "350").empty());
}

TEST_CASE("The largest quantities are compared without overflow")
{
    CHECK(warnings(anIndicator("1.1.1").ratio().to("9.2e12"), "9.2e12", "-9.2e12").empty());
    CHECK(warnings(anIndicator("1.1.1").ratio().to("9.2e12"), "0.000001", "9.2e12") == "tenfold ");
}

TEST_CASE("An entry that leaves no actual causes no warning")
{
    CHECK(warnings(firms(), "140", nullptr).empty());
}
