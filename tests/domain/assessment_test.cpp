#include "domain/assessment.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

/// Judges in 2024, with a tolerance of 0.1; without an actual where none is given.
Assessment judged(const Indicator &indicator, const char *actual, const char *at, const char *tolerance = "0.1")
{
    Position position;
    position.baseline = indicator.accumulation == Accumulation::Flow ? std::optional(Quantity()) : indicator.baseline;
    if (actual)
        position.actual = q(actual);
    return assess(indicator, QStringLiteral("1.1"), position, year2024(), q(tolerance), day(at));
}

Status status(const Indicator &indicator, const char *actual, const char *at, const char *tolerance = "0.1")
{
    return judged(indicator, actual, at, tolerance).status;
}

/// Completion on 30 June and its basis: "0.6667 from_baseline".
std::string completion(const Indicator &indicator, const char *actual)
{
    const Assessment assessment = judged(indicator, actual, "2024-06-30");
    CHECK(assessment.completion.has_value() == assessment.completionBasis.has_value());
    if (!assessment.completion)
        return "none";
    return text(assessment.completion) + ' ' + tokenOf(*assessment.completionBasis).data();
}

std::string lag(const Indicator &indicator, const char *actual, const char *at)
{
    return text(judged(indicator, actual, at).lag);
}

Indicator flow(const char *target)
{
    return anIndicator("1.1.1").flow().to(target);
}

Indicator firms()
{
    return anIndicator("1.1.1").level().from("140").to("155");
}

Indicator energy()
{
    return anIndicator("1.1.1").ratio().atMost().from("0.2").to("0.1891");
}

} // namespace

TEST_CASE("The example of docs/semantics.md: 20 of 35 projects on 30 September are behind")
{
    JournalMaker journal;
    journal.increment("1.3.1", "20", "2024-09-12");
    const Indicator projects = anIndicator("1.3.1").flow().to("35");
    const Position position = positionOf(projects, journal.rows(), day("2024-09-30")).value();
    const Assessment assessment =
        assess(projects, QStringLiteral("1.3"), position, year2024(), q("0.1"), day("2024-09-30"));
    CHECK(text(assessment.expected) == "26.25");
    CHECK(text(assessment.completion) == "0.5714");
    CHECK(assessment.completionBasis == CompletionBasis::FromBaseline);
    CHECK(text(assessment.lag) == "0.1786");
    CHECK(assessment.status == Status::Behind);
    CHECK(assessment.task == QStringLiteral("1.3"));
    CHECK(assessment.asOf == day("2024-09-30"));
    CHECK(assessment.position == position);
}

TEST_CASE("A value meets its target when it equals it or exceeds it in the indicator's direction")
{
    CHECK(meets(q("35"), q("35"), Direction::AtLeast));
    CHECK(meets(q("35.000001"), q("35"), Direction::AtLeast));
    CHECK_FALSE(meets(q("34.999999"), q("35"), Direction::AtLeast));
    CHECK(meets(q("35"), q("35"), Direction::AtMost));
    CHECK(meets(q("34.999999"), q("35"), Direction::AtMost));
    CHECK_FALSE(meets(q("35.000001"), q("35"), Direction::AtMost));
}

TEST_CASE("Completion is the distance covered from the baseline to the target, upwards and downwards")
{
    CHECK(completion(flow("35"), "20") == "0.5714 from_baseline");
    CHECK(completion(firms(), "150") == "0.6667 from_baseline");
    CHECK(completion(energy(), "0.19") == "0.9174 from_baseline");
    CHECK(completion(firms(), "140") == "0 from_baseline");
    CHECK(completion(anIndicator("1.1.1").level().from("-5").to("5"), "0") == "0.5 from_baseline");
}

TEST_CASE("Completion is never clamped, neither below 0 nor above 1")
{
    CHECK(completion(flow("35"), "70") == "2 from_baseline");
    CHECK(completion(flow("35"), "-5") == "-0.1429 from_baseline");
    CHECK(completion(firms(), "125") == "-1 from_baseline");
    CHECK(completion(energy(), "0.21") == "-0.9174 from_baseline");
    CHECK(completion(energy(), "0.1782") == "2 from_baseline");
}

TEST_CASE("Without a baseline, completion is measured against the target and marked")
{
    CHECK(completion(anIndicator("1.1.1").level().to("155"), "150") == "0.9677 of_target");
    CHECK(completion(anIndicator("1.1.1").ratio().atMost().to("0.1891"), "0.2") == "0.9455 of_target");
    CHECK(completion(anIndicator("1.1.1").ratio().atMost().to("2"), "1") == "2 of_target");
    CHECK(completion(anIndicator("1.1.1").level().to("-4"), "-3") == "0.75 of_target");
}

TEST_CASE("Where the baseline equals the target, completion is measured against the target")
{
    CHECK(completion(anIndicator("1.1.1").level().from("155").to("155"), "150") == "0.9677 of_target");
    CHECK(completion(anIndicator("1.1.1").ratio().atMost().from("4").to("4"), "5") == "0.8 of_target");
}

TEST_CASE("A divisor of 0 gives no completion and no basis")
{
    CHECK(completion(anIndicator("1.1.1").level().to("0"), "5") == "none");
    CHECK(completion(anIndicator("1.1.1").ratio().atMost().to("4"), "0") == "none");
    CHECK(completion(flow("0"), "5") == "none");
    // 0 as the dividend is allowed.
    CHECK(completion(anIndicator("1.1.1").level().to("155"), "0") == "0 of_target");
    CHECK(completion(anIndicator("1.1.1").ratio().atMost().to("0"), "4") == "0 of_target");
}

TEST_CASE("Without an actual there is neither completion nor lag")
{
    const Assessment assessment = judged(firms(), nullptr, "2024-06-30");
    CHECK_FALSE(assessment.completion);
    CHECK_FALSE(assessment.completionBasis);
    CHECK_FALSE(assessment.lag);
    CHECK(text(assessment.expected) == "147.5");
}

TEST_CASE("Lag is how far the actual falls short, divided by the distance from baseline to target")
{
    CHECK(lag(firms(), "145", "2024-06-30") == "0.1667");    // 2.5 of 15
    CHECK(lag(energy(), "0.197", "2024-06-30") == "0.2248"); // 0.00245 of 0.0109
    CHECK(lag(firms(), "147.5", "2024-06-30") == "0");
}

TEST_CASE("Lag is below 0 when the actual is ahead")
{
    CHECK(lag(flow("35"), "30", "2024-09-30") == "-0.1071"); // 3.75 of 35
    CHECK(lag(energy(), "0.19", "2024-06-30") == "-0.4174"); // 0.00455 of 0.0109
}

TEST_CASE("For a constant schedule, lag is divided by the target, whatever the baseline")
{
    CHECK(lag(anIndicator("1.1.1").ratio().constant().to("8"), "7.6", "2024-03-31") == "0.05");
    CHECK(lag(anIndicator("1.1.1").ratio().constant().from("5").to("8"), "7.6", "2024-03-31") == "0.05");
    CHECK(lag(anIndicator("1.1.1").ratio().constant().atMost().to("4"), "5", "2024-03-31") == "0.25");
    CHECK(lag(anIndicator("1.1.1").ratio().constant().atMost().to("-2"), "-1", "2024-03-31") == "0.5");
}

TEST_CASE("Where the baseline equals the target or is unknown, lag is divided by the target")
{
    CHECK(lag(anIndicator("1.1.1").level().from("155").to("155"), "150", "2024-06-30") == "0.0323");
    CHECK(lag(anIndicator("1.1.1").level().from("-10").to("-10"), "-12", "2024-06-30") == "0.2");
    CHECK(lag(anIndicator("1.1.1").level().to("100").node("2024-06-30", "40"), "30", "2024-06-30") == "0.1");
}

TEST_CASE("A target of 0 from a baseline of 0 leaves no lag to measure: any shortfall is behind")
{
    const Indicator level = anIndicator("1.1.1").level().atMost().from("0").to("0");
    CHECK(lag(level, "1", "2024-06-30") == "none");
    CHECK(status(level, "1", "2024-06-30") == Status::Behind);
    CHECK(status(level, "0", "2024-06-30") == Status::Met);
}

TEST_CASE("A cap is missed as soon as it is exceeded, and met only when the year is over")
{
    const Indicator accidents = anIndicator("1.1.1").flow().atMost().to("5");
    CHECK(status(accidents, "1", "2024-03-31") == Status::OnTrack);
    CHECK(status(accidents, "5", "2024-12-30") == Status::OnTrack);
    CHECK(status(accidents, "5", "2024-12-31") == Status::Met);
    CHECK(status(accidents, "4", "2024-06-30") == Status::Behind); // 2.5 expected, shown as 3
    CHECK(status(accidents, "3", "2024-06-30") == Status::OnTrack);
    CHECK(status(accidents, "6", "2024-02-29") == Status::Missed);
    CHECK(status(accidents, nullptr, "2024-03-31") == Status::NoData);
    const Indicator none = anIndicator("1.1.1").flow().atMost().to("0");
    CHECK(status(none, "0", "2024-06-30") == Status::OnTrack);
    CHECK(status(none, "2", "2024-06-30") == Status::Missed);
}

TEST_CASE("Completion of a cap is the share of it that is used, whatever its schedule")
{
    CHECK(completion(anIndicator("1.1.1").flow().atMost().to("5"), "1") == "0.2 of_cap");
    CHECK(completion(anIndicator("1.1.1").flow().atMost().constant().to("5"), "7") == "1.4 of_cap");
    CHECK(completion(anIndicator("1.1.1").flow().atMost().to("0"), "2") == "none");
}

TEST_CASE("A rate of the whole year is met on the last day only, and its baseline plays no part")
{
    const Indicator growth = anIndicator("1.1.1").ratio().constant().to("8");
    CHECK(status(growth, "8.5", "2024-03-31") == Status::OnTrack);
    CHECK(status(growth, "8.5", "2024-12-30") == Status::OnTrack);
    CHECK(status(growth, "8.5", "2024-12-31") == Status::Met);
    const Indicator known = anIndicator("1.1.1").ratio().constant().from("7.9").to("8");
    CHECK(completion(known, "6.1") == "0.7625 of_target");
    CHECK_FALSE(isCompletionMarked(judged(known, "6.1", "2024-06-30")));
    CHECK_FALSE(isCompletionMarked(judged(growth, "6.1", "2024-06-30")));
    CHECK(isCompletionMarked(judged(anIndicator("1.1.1").level().to("155"), "150", "2024-06-30")));
    CHECK_FALSE(isCompletionMarked(judged(anIndicator("1.1.1").level().to("155"), nullptr, "2024-06-30")));
}

TEST_CASE("Expected is shown with the decimals of target, baseline and nodes, in the unit's favour")
{
    const auto shown = [](const Indicator &indicator, const char *at) {
        const Assessment one = judged(indicator, nullptr, at);
        return text(one.expected) + " as " + text(one.expectedShown);
    };
    CHECK(shown(flow("35"), "2024-09-30") == "26.25 as 26");
    CHECK(shown(flow("820"), "2024-11-17") == "722.055556 as 722");
    CHECK(shown(firms(), "2024-09-30") == "151.25 as 151");
    CHECK(shown(anIndicator("1.1.1").level().from("140.5").to("155"), "2024-09-30") == "151.375 as 151.3");
    CHECK(shown(energy(), "2024-06-30") == "0.19455 as 0.1946");
    CHECK(shown(anIndicator("1.1.1").flow().atMost().to("5"), "2024-06-30") == "2.5 as 3");
    CHECK(shown(anIndicator("1.1.1").level().from("-10").to("-3"), "2024-06-30") == "-6.5 as -7");
    CHECK(shown(anIndicator("1.1.1").flow().to("10").node("2024-06-30", "4.25"), "2024-03-31") == "2.125 as 2.12");
    CHECK(shown(anIndicator("1.1.1").level().to("155"), "2024-06-30") == "none as none");
}

TEST_CASE("What is reached as it is shown is on track")
{
    const Assessment reached = judged(flow("35"), "26", "2024-09-30");
    CHECK(reached.status == Status::OnTrack);
    CHECK(text(reached.lag) == "0.0071"); // exact all the same
    CHECK(status(flow("35"), "25.999999", "2024-09-30") == Status::Lagging);
}

TEST_CASE("A figure from before the last quarter that has ended is stale, but for a flow that is met")
{
    const auto isStale = [](const Indicator &indicator, const char *actual, const char *lastAsOf, const char *at) {
        Position position;
        position.baseline = q("0");
        position.actual = q(actual);
        position.lastAsOf = day(lastAsOf);
        return assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(at)).isStale;
    };
    CHECK(isStale(flow("35"), "20", "2024-06-30", "2024-09-30"));
    CHECK_FALSE(isStale(flow("35"), "20", "2024-07-01", "2024-09-30"));
    CHECK_FALSE(isStale(flow("35"), "20", "2024-04-01", "2024-09-29"));
    CHECK(isStale(flow("35"), "20", "2024-03-31", "2024-09-29"));
    CHECK(isStale(flow("35"), "20", "2023-12-31", "2024-03-31"));
    CHECK_FALSE(isStale(flow("35"), "35", "2024-03-31", "2024-12-31"));
    CHECK(isStale(firms(), "160", "2024-03-31", "2024-12-31"));
    CHECK_FALSE(judged(flow("35"), nullptr, "2024-09-30").isStale);
}

TEST_CASE("A year-end indicator is not judged before the last day, not even when it has met its target")
{
    const Indicator share = anIndicator("1.1.1").ratio().yearEnd().to("3.2");
    CHECK(status(share, "2", "2024-06-30") == Status::YearEnd);
    CHECK(status(share, "4", "2024-12-30") == Status::YearEnd);
    CHECK(status(share, nullptr, "2024-06-30") == Status::YearEnd);
}

TEST_CASE("On the last day a year-end indicator is judged like any other")
{
    const Indicator share = anIndicator("1.1.1").ratio().yearEnd().to("3.2");
    CHECK(status(share, "3.2", "2024-12-31") == Status::Met);
    CHECK(status(share, "3.199999", "2024-12-31") == Status::Missed);
    CHECK(status(share, nullptr, "2024-12-31") == Status::NoData);
    CHECK(status(share, nullptr, "2025-03-31") == Status::NoData);
}

TEST_CASE("An indicator that was not reported has no data, also on and after the last day")
{
    CHECK(status(flow("35"), nullptr, "2024-06-30") == Status::NoData);
    CHECK(status(flow("35"), nullptr, "2024-12-31") == Status::NoData);
    CHECK(status(anIndicator("1.1.1").level().to("155"), nullptr, "2025-01-31") == Status::NoData);
}

TEST_CASE("What is reached once for all is met at any time: before it is due, without a baseline, after the year")
{
    CHECK(status(flow("35"), "35", "2024-01-31") == Status::Met);
    CHECK(status(flow("35"), "35", "2024-12-31") == Status::Met);
    CHECK(status(flow("35"), "36", "2025-06-30") == Status::Met);
    CHECK(status(anIndicator("1.1.1").level().to("155"), "155", "2024-03-31") == Status::Met);
    CHECK(status(energy(), "0.1891", "2024-03-31") == Status::Met);
}

TEST_CASE("A target that is not met is missed from the last day on, and not a day before")
{
    CHECK(status(flow("35"), "34.999999", "2024-12-30") == Status::OnTrack);
    CHECK(status(flow("35"), "34.999999", "2024-12-31") == Status::Missed);
    CHECK(status(flow("35"), "34.999999", "2025-06-30") == Status::Missed);
    CHECK(status(energy(), "0.189101", "2024-12-31") == Status::Missed);
    CHECK(status(anIndicator("1.1.1").level().to("155"), "150", "2024-12-31") == Status::Missed);
    CHECK(status(anIndicator("1.1.1").ratio().constant().to("8"), "7.9", "2024-12-31") == Status::Missed);
}

TEST_CASE("A level that has an actual but no baseline needs one")
{
    const Indicator level = anIndicator("1.1.1").level().to("155");
    CHECK(status(level, "150", "2024-06-30") == Status::NeedsBaseline);
    CHECK(status(level, "150", "2024-12-30") == Status::NeedsBaseline);
    CHECK_FALSE(judged(level, "150", "2024-06-30").lag);
    CHECK_FALSE(judged(level, "150", "2024-06-30").expected);
    CHECK(status(anIndicator("1.1.1").ratio().constant().to("8"), "7.9", "2024-06-30") == Status::Lagging);
}

TEST_CASE("Nodes without a baseline need one before the first node, and are judged from the first node on")
{
    const Indicator stepped = anIndicator("1.1.1").level().to("100").node("2024-03-31", "10");
    CHECK(status(stepped, "5", "2024-03-30") == Status::NeedsBaseline);
    CHECK(status(stepped, "10", "2024-03-31") == Status::OnTrack);
}

TEST_CASE("The borders of the tolerance are exact, to the millionth")
{
    CHECK(status(flow("100"), "75", "2024-09-30") == Status::OnTrack);
    CHECK(status(flow("100"), "75.000001", "2024-09-30") == Status::OnTrack);
    CHECK(status(flow("100"), "74.999999", "2024-09-30") == Status::Lagging);
    CHECK(status(flow("100"), "65", "2024-09-30") == Status::Lagging);
    CHECK(status(flow("100"), "64.999999", "2024-09-30") == Status::Behind);
}

TEST_CASE("The borders of the tolerance are measured on the distance from the baseline, not on the target")
{
    CHECK(status(firms(), "151.25", "2024-09-30") == Status::OnTrack);
    CHECK(status(firms(), "149.75", "2024-09-30") == Status::Lagging); // 1.5 of 15
    CHECK(status(firms(), "149.749999", "2024-09-30") == Status::Behind);
}

TEST_CASE("The borders of the tolerance are the same downwards")
{
    CHECK(status(energy(), "0.19455", "2024-06-30") == Status::OnTrack);
    CHECK(status(energy(), "0.1946", "2024-06-30") == Status::OnTrack); // expected as it is shown
    CHECK(status(energy(), "0.194601", "2024-06-30") == Status::Lagging);
    CHECK(status(energy(), "0.19564", "2024-06-30") == Status::Lagging); // 0.00109 of 0.0109
    CHECK(status(energy(), "0.195641", "2024-06-30") == Status::Behind);
}

TEST_CASE("With a tolerance of 0, every indicator that is not on track is behind")
{
    CHECK(status(flow("100"), "75", "2024-09-30", "0") == Status::OnTrack);
    CHECK(status(flow("100"), "74.999999", "2024-09-30", "0") == Status::Behind);
}

TEST_CASE("Each plan has its own tolerance")
{
    CHECK(status(flow("100"), "55", "2024-09-30", "0.2") == Status::Lagging);
    CHECK(status(flow("100"), "54.999999", "2024-09-30", "0.2") == Status::Behind);
    CHECK(status(flow("100"), "-25", "2024-09-30", "1") == Status::Lagging);
    CHECK(status(flow("4"), "2.999996", "2024-09-30", "0.000001") == Status::Lagging);
    CHECK(status(flow("4"), "2.999995", "2024-09-30", "0.000001") == Status::Behind);
}

TEST_CASE("A lag that prints as the tolerance may still be beyond it, a completion of 1 not yet met")
{
    const Assessment behind = judged(flow("1000000"), "649999.999999", "2024-09-30");
    CHECK(text(behind.lag) == "0.1");
    CHECK(behind.status == Status::Behind);
    const Assessment lagging = judged(flow("1000000"), "749999.999999", "2024-09-30");
    CHECK(text(lagging.lag) == "0");
    CHECK(lagging.status == Status::Lagging);
    const Assessment missed = judged(flow("1000000"), "999999.999999", "2024-12-31");
    CHECK(text(missed.completion) == "1");
    CHECK(missed.status == Status::Missed);
}

TEST_CASE("The largest quantities are judged without overflow")
{
    const Indicator wide = anIndicator("1.1.1").level().from("-9.2e12").to("9.2e12");
    CHECK(status(wide, "0", "2024-06-30") == Status::OnTrack);
    CHECK(status(wide, "-1840000000000", "2024-06-30") == Status::Lagging);
    CHECK(status(wide, "-1840000000000.000001", "2024-06-30") == Status::Behind);
    CHECK(lag(wide, "-9.2e12", "2024-06-30") == "0.5");
    CHECK(completion(anIndicator("1.1.1").level().from("0").to("0.000001"), "9.2e12")
          == "9200000000000000000 from_baseline");
}

TEST_CASE("From its day on, a retarget is judged by the new terms, and they are shown")
{
    JournalMaker journal;
    journal.reading("1.1.1", "20", "2024-06-30");
    journal.retarget("1.1.1", "60", "2024-07-01");
    const auto at = [&](const char *asOf) {
        const Position position = positionOf(flow("35"), journal.rows(), day(asOf)).value();
        return assess(flow("35"), QStringLiteral("1.1"), position, year2024(), q("0.1"), day(asOf));
    };
    CHECK(text(at("2024-06-30").expected) == "17.5");
    CHECK(at("2024-06-30").status == Status::OnTrack);
    CHECK(at("2024-06-30").indicator.terms.target == q("35"));
    CHECK(text(at("2024-07-31").expected) == "35"); // 60 × 7/12
    CHECK(at("2024-07-31").status == Status::Behind);
    CHECK(text(at("2024-07-31").completion) == "0.3333");
    CHECK(at("2024-07-31").indicator.terms.target == q("60"));
}

TEST_CASE("A retarget to year-end suspends the judgement until the last day")
{
    JournalMaker journal;
    journal.reading("1.1.1", "1", "2024-03-31");
    journal.retarget("1.1.1", "35", "2024-07-01", "year_end");
    const auto at = [&](const char *asOf) {
        const Position position = positionOf(flow("35"), journal.rows(), day(asOf)).value();
        return assess(flow("35"), QStringLiteral("1.1"), position, year2024(), q("0.1"), day(asOf)).status;
    };
    CHECK(at("2024-06-30") == Status::Behind);
    CHECK(at("2024-07-01") == Status::YearEnd);
    CHECK(at("2024-12-31") == Status::Missed);
}
