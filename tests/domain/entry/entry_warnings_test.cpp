#include "domain/entry/entry_warnings.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <algorithm>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

using Kind = EntryWarning::Kind;

Figure reading(const char *on, const char *amount, const char *unit = "a")
{
    return {RowKind::Reading, day(on), q(amount), QString::fromUtf8(unit)};
}

Figure increment(const char *on, const char *amount, const char *unit = "a")
{
    return {RowKind::Increment, day(on), q(amount), QString::fromUtf8(unit)};
}

Figure baseline(const char *amount)
{
    return {RowKind::Baseline, day("2023-12-31"), q(amount), QStringLiteral("a")};
}

/// The figures with the added one as the newest of its day.
Figures together(std::vector<Figure> others, const Figure &added)
{
    const auto place =
        std::find_if(others.begin(), others.end(), [&](const Figure &one) { return one.day > added.day; });
    others.insert(place, added);
    return {others, {}};
}

std::vector<EntryWarning> given(const Indicator &indicator, const std::vector<Figure> &others, const Figure &added)
{
    return warningsFor(indicator, together(others, added), added);
}

/// "falls tenfold far": the warnings about a figure, in the order in which they are given.
std::string words(const std::vector<EntryWarning> &warnings)
{
    std::string words;
    for (const auto &warning : warnings)
        switch (warning.kind) {
        case Kind::LevelFalls:
            words += "falls ";
            break;
        case Kind::TenfoldJump:
            words += "tenfold ";
            break;
        case Kind::PassesTarget:
            words += "passes ";
            break;
        case Kind::FarAboveTarget:
            words += "far ";
            break;
        case Kind::BelowZero:
            words += "below ";
            break;
        case Kind::LargeIncrement:
            words += "large ";
            break;
        case Kind::SameAgain:
            words += "same ";
            break;
        case Kind::DoesNotCount:
            words += "uncounted ";
            break;
        case Kind::SetsAside:
            words += "aside ";
            break;
        }
    return words;
}

std::string wordsFor(const Indicator &indicator, const std::vector<Figure> &others, const Figure &added)
{
    return words(given(indicator, others, added));
}

/// The warnings for going from one total to another.
std::string warnings(const Indicator &indicator, const char *before, const char *after)
{
    std::vector<Figure> others;
    if (before)
        others.push_back(reading("2024-03-31", before));
    return wordsFor(indicator, others, reading("2024-06-30", after));
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

TEST_CASE("A warning is given when a flow or a level would be below 0, and a rate may be")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "-1") == "falls below ");
    CHECK(wordsFor(anIndicator("1.1.1").flow().to("35"), {reading("2024-03-31", "5")}, increment("2024-06-30", "-5"))
              .empty());
    CHECK(warnings(anIndicator("1.1.1").level().to("5"), nullptr, "-1") == "below ");
    CHECK(wordsFor(firms(), {}, baseline("-1")) == "below ");
    CHECK(warnings(anIndicator("1.1.1").ratio().to("8"), nullptr, "-1").empty());
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

TEST_CASE("A total of a flow does not fall without a warning, while an increment may take off, and a ratio may fall")
{
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), "5", "4") == "falls ");
    CHECK(wordsFor(anIndicator("1.1.1").flow().to("35"), {increment("2024-03-31", "5")}, increment("2024-06-30", "-1"))
              .empty());
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
    CHECK(warnings(anIndicator("1.1.1").flow().to("35"), nullptr, "349.999999") == "passes ");
    CHECK(warnings(anIndicator("1.1.1").flow().to("0"), nullptr, "350") == "passes ");
}

TEST_CASE("The largest quantities are compared without overflow")
{
    CHECK(warnings(anIndicator("1.1.1").ratio().to("9.2e12"), "9.2e12", "-9.2e12").empty());
    CHECK(warnings(anIndicator("1.1.1").ratio().to("9.2e12"), "0.000001", "9.2e12") == "tenfold ");
}

TEST_CASE("An increment of a level without a start leaves no value, and no warning about it")
{
    CHECK(wordsFor(firms(), {}, increment("2024-06-30", "5000")).empty());
}

TEST_CASE("A warning is given when a value goes beyond its target, once")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("35");
    CHECK(warnings(projects, "30", "35").empty());
    CHECK(warnings(projects, "30", "35.000001") == "passes ");
    CHECK(warnings(projects, "36", "37").empty());
    CHECK(warnings(projects, nullptr, "40") == "passes ");
    CHECK(given(projects, {}, reading("2024-06-30", "40")).front()
          == EntryWarning{Kind::PassesTarget, q("35"), q("40"), {}, {}, RowKind::Reading});
    CHECK(warnings(anIndicator("1.1.1").flow().atMost().to("5"), "4", "6") == "passes ");
    CHECK(warnings(anIndicator("1.1.1").level().atMost().to("84"), "91", "83") == "passes ");
    CHECK(warnings(anIndicator("1.1.1").level().atMost().to("84"), "91", "88").empty());
}

TEST_CASE("The target that a value goes beyond is the one in force on its day")
{
    Figures figures = together({}, reading("2024-06-30", "40"));
    figures.retargets.push_back({day("2024-06-01"), Terms{q("50"), Schedule::Linear, {}}});
    CHECK(warningsFor(anIndicator("1.1.1").flow().to("35"), figures, figures.figures.front()).empty());
}

TEST_CASE("A warning is given for an increment three times the largest before it: often it is the total")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("350");
    const std::vector<Figure> others{increment("2024-01-31", "4"), increment("2024-02-29", "5"),
                                     increment("2024-09-30", "90")};
    CHECK(wordsFor(projects, others, increment("2024-03-31", "15")) == "large ");
    CHECK(wordsFor(projects, others, increment("2024-03-31", "14.999999")).empty());
    CHECK(wordsFor(projects, others, increment("2024-03-31", "-15")) == "below large ");
    CHECK(wordsFor(projects, {}, increment("2024-03-31", "15")).empty());
    CHECK(wordsFor(projects, {increment("2024-06-30", "3")}, increment("2024-03-31", "10")) == "large ");
    CHECK(given(projects, others, increment("2024-03-31", "15")).front()
          == EntryWarning{Kind::LargeIncrement, q("5"), q("15"), day("2024-02-29"), {}, RowKind::Increment});
}

TEST_CASE("A warning is given when the same amount of the same kind is there for the same day")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("350");
    CHECK(wordsFor(projects, {increment("2024-03-31", "5", "b")}, increment("2024-03-31", "5")) == "same ");
    CHECK(wordsFor(projects, {increment("2024-03-30", "5")}, increment("2024-03-31", "5")).empty());
    CHECK(wordsFor(projects, {increment("2024-03-31", "4")}, increment("2024-03-31", "5")).empty());
    CHECK(wordsFor(projects, {reading("2024-03-31", "5")}, reading("2024-03-31", "5")) == "same ");
    CHECK(wordsFor(firms(), {baseline("140")}, baseline("140")) == "same ");
}

TEST_CASE("A warning is given for a figure that will not count, because a total of its day or a later one stands")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("350");
    CHECK(wordsFor(projects, {reading("2024-06-30", "20", "b")}, increment("2024-06-30", "5")) == "uncounted ");
    CHECK(wordsFor(projects, {reading("2024-06-30", "20")}, increment("2024-03-31", "5")) == "uncounted ");
    CHECK(wordsFor(projects, {reading("2024-06-30", "20")}, reading("2024-03-31", "15")) == "uncounted ");
    CHECK(wordsFor(projects, {reading("2024-06-30", "20")}, reading("2024-06-30", "21")) == "aside ");
    CHECK(wordsFor(projects, {reading("2024-06-30", "20")}, increment("2024-07-01", "5")).empty());
    CHECK(given(projects, {reading("2024-06-30", "20", "b")}, increment("2024-06-30", "5")).back()
          == EntryWarning{Kind::DoesNotCount, q("20"), q("5"), day("2024-06-30"), QStringLiteral("b"),
                          RowKind::Increment});
}

TEST_CASE("A warning is given when a total sets another unit's figure aside, and not the unit's own")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("350");
    CHECK(wordsFor(projects, {increment("2024-03-31", "5", "b")}, reading("2024-06-30", "8")) == "aside ");
    CHECK(wordsFor(projects, {reading("2024-03-31", "5", "b")}, reading("2024-06-30", "8")) == "aside ");
    CHECK(wordsFor(projects, {increment("2024-03-31", "5")}, reading("2024-06-30", "8")).empty());
    CHECK(
        wordsFor(projects, {increment("2024-03-31", "5", "b"), reading("2024-04-30", "5")}, reading("2024-06-30", "8"))
            .empty());
    CHECK(wordsFor(projects, {increment("2024-07-31", "5", "b")}, reading("2024-06-30", "8")).empty());
    CHECK(wordsFor(projects, {increment("2024-03-31", "5", "b")}, increment("2024-06-30", "8")).empty());
}

TEST_CASE("A baseline that is a tenth of the value that it is the start of, or of the one before it, is warned of")
{
    CHECK(wordsFor(firms(), {reading("2024-03-31", "146")}, baseline("14")) == "tenfold ");
    CHECK(wordsFor(firms(), {reading("2024-03-31", "146")}, baseline("140")).empty());
    CHECK(wordsFor(firms(), {reading("2024-03-31", "145")}, baseline("150")) == "falls ");
    CHECK(wordsFor(firms(), {baseline("140")}, baseline("14")) == "tenfold ");
    CHECK(wordsFor(firms(), {}, baseline("1550")) == "far ");
    CHECK(wordsFor(firms(), {}, baseline("160")) == "passes ");
}

TEST_CASE("Figures whose sum leaves the range are refused elsewhere, and not warned of")
{
    CHECK(wordsFor(anIndicator("1.1.1").flow().to("35"), {increment("2024-03-31", "9.2e12")},
                   increment("2024-06-30", "9.2e12"))
              .empty());
}

TEST_CASE("A back-dated figure is warned of for what it does to the newest value, too")
{
    const Indicator projects = anIndicator("1.1.1").flow().to("35");
    CHECK(wordsFor(projects, {increment("2024-09-12", "30")}, increment("2024-03-31", "20")) == "passes ");
    CHECK(wordsFor(projects, {increment("2024-09-12", "30")}, increment("2024-03-31", "5")).empty());
    CHECK(wordsFor(firms(), {reading("2024-06-30", "140")}, reading("2024-03-31", "150")) == "falls uncounted ");
    CHECK(wordsFor(firms(), {reading("2024-06-30", "150")}, reading("2024-03-31", "140")) == "uncounted ");
}
