#include "models/plan/status_summary.h"

#include "models/office.h"
#include "models/plan/unit_profile.h"
#include "support/catch.h"
#include "support/database_beside.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;

namespace {

QString text(const std::vector<SummaryCard> &cards)
{
    QStringList parts;
    for (const SummaryCard &card : cards)
        parts += card.label + u' ' + card.figure;
    return parts.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("the plan's cards show every possible status and the share reported")
{
    Office office(aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")).with(anIndicator("1.1.3").yearEnd()));
    office.plus("1.1.1", "80", "2024-09-30");
    CHECK(text(cardsOfPlan(office.source()))
          == QStringLiteral("Met 0, On track 1, Lagging 0, Behind 0, Not reported 1, No baseline 0, Year-end 1, "
                            "Reporting rate 50%"));
    CHECK(cardsOfPlan(office.source()).back().sentence
          == QStringLiteral("Reporting rate: 50% (1 of 2 indicators and tasks reported this quarter)"));
    office.source().setAsOf(day("2024-12-31"));
    CHECK(text(cardsOfPlan(office.source())) == QStringLiteral("Met 0, Missed 1, Not reported 2, Reporting rate 0%"));
}

TEST_CASE("a unit's cards show its rank and leave out the counts that few units have")
{
    Office office(aPlan()
                      .issued("2024-01-15")
                      .with(anIndicator("1.1.1"), {QStringLiteral("alpha")})
                      .with(anIndicator("1.1.2"), {QStringLiteral("alpha")})
                      .with(anIndicator("1.1.3"), {QStringLiteral("alpha")})
                      .with(anIndicator("1.2.1"), {QStringLiteral("beta")})
                      .with(anIndicator("1.2.2"), {QStringLiteral("beta")})
                      .with(anIndicator("1.2.3"), {QStringLiteral("beta")})
                      .with(anIndicator("1.3.1").yearEnd(), {QStringLiteral("gamma")}));
    for (const char *indicator : {"1.1.2", "1.1.3", "1.2.2", "1.2.3"})
        office.plus(indicator, "100", "2024-03-31");
    office.plus("1.1.1", "10", "2024-06-30");
    office.plus("1.2.1", "60", "2024-06-30");
    office.plus("1.1.1", "80", "2024-09-30");
    const auto alpha = cardsOfUnit(office.source(), QStringLiteral("alpha"));
    CHECK(text(alpha)
          == QStringLiteral(
              "Met 2, On track 1, Lagging 0, Behind 0, Not reported 0, Reporting rate 33%, vs last quarter Rank 1"));
    CHECK(alpha.back().rankChange == 1);
    CHECK(alpha.back().rule.contains(QStringLiteral("Equal shares share a rank")));
    CHECK(alpha.back().sentence == QStringLiteral("Rank 1: up 1 since last quarter; trailing indicators: from 1 to 0"));
    CHECK(text(cardsOfUnit(office.source(), QStringLiteral("gamma")))
          == QStringLiteral("Met 0, On track 0, Lagging 0, Behind 0, Not reported 0, Year-end 1, Reporting rate —, "
                            "Not ranked —"));
    CHECK(cardsOfUnit(office.source(), QStringLiteral("nobody")).empty());
}

TEST_CASE("a unit's summary says what it leads, what it supports and who is in charge")
{
    Office office(aPlan()
                      .with(anIndicator("1.1.1"), {QStringLiteral("alpha"), QStringLiteral("beta")})
                      .withTask("1.2", {QStringLiteral("alpha")})
                      .withTask("1.3", {QStringLiteral("beta"), QStringLiteral("alpha")}));
    const auto summary = [&](const char *unit) {
        return profileOf(office.source(), QString::fromLatin1(unit)).summary();
    };
    CHECK(summary("alpha") == QStringLiteral("Tasks led: 2 · supported: 1 · in charge: not named"));
    office.assign("1.1", QStringLiteral("李梅"));
    office.assign("1.2", QStringLiteral("李梅"));
    office.assign("1.3", QStringLiteral("王建国"), "alpha");
    CHECK(summary("alpha") == QStringLiteral("Tasks led: 2 · supported: 1 · in charge: 李梅, 王建国"));
    CHECK(summary("gamma") == QStringLiteral("Tasks led: 0 · in charge: not named"));
    CHECK(profileOf(office.source(), QStringLiteral("beta")).name == QStringLiteral("乙局"));
}

TEST_CASE("before the plan's period no status is counted, and no unit is ranked")
{
    support::TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")).period("2025-01-01", "2025-12-31"),
                                          "2024-12-20");
    const ViewSource source(support::databaseBeside(*workspace, std::chrono::minutes(10)));
    const auto plan = cardsOfPlan(source);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].kind == SummaryCard::Kind::ReportingRate);
    const auto unit = cardsOfUnit(source, QStringLiteral("alpha"));
    REQUIRE(unit.size() == 2);
    CHECK(unit[1].sentence == QStringLiteral("The plan's period begins on 1 January 2025; nothing is judged yet."));
}
