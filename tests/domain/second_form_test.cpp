// What the keys of xushi-plan/2 mean, with figures worked out by hand.
#include "domain/course.h"
#include "domain/entry/entry_rules.h"
#include "domain/plan_assessment.h"

#include "domain/plan/plan_form.h"
#include "domain/tokens.h"
#include "printing.h"
#include "support/catch.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

constexpr const char *endOfSeptember = "2024-09-30";

/// One indicator as it stands with readings on some days.
struct Case {
    Indicator indicator;
    std::vector<std::pair<const char *, const char *>> readings = {}; ///< day, total
    const char *asOf = endOfSeptember;
    const char *seenOn = nullptr;
    Period period = year2024();
};

Assessment judged(const Case &one)
{
    JournalMaker journal;
    for (const auto &[asOf, total] : one.readings)
        journal.reading("1.1.1", total, asOf);
    const Position position = positionOf(one.indicator, journal.rows(), day(one.asOf)).value();
    return assess(one.indicator, QStringLiteral("1.1"), position, one.period, q("0.1"), day(one.asOf),
                  one.seenOn ? day(one.seenOn) : QDate());
}

/// "status expected completion lag", with a dash for what there is none of.
std::string said(const Case &one)
{
    const Assessment a = judged(one);
    const auto text = [](const auto &value) { return value ? value->toString() : QStringLiteral("-"); };
    QString status = tokenOf(a.status);
    if (a.isLate)
        status += QStringLiteral("(late)");
    return QStringList{status, text(a.expected), text(a.completion), text(a.lag)}.join(u' ').toStdString();
}

IndicatorMaker flow()
{
    return anIndicator("1.1.1").flow();
}

IndicatorMaker rate(Comparison comparison)
{
    return anIndicator("1.1.1").ratio().constant().compared(comparison);
}

Period threeYears()
{
    return *Period::between(day("2024-01-01"), day("2026-12-31"));
}

} // namespace

TEST_CASE("A target that is due in June is judged by the months to June")
{
    // 31 March is 3 of 6 months: 50 of 100 are due
    CHECK(said({flow().due("2024-06-30"), {{"2024-03-31", "40"}}, "2024-03-31"}) == "lagging 50 0.4 0.1");
    CHECK(said({flow().due("2024-06-30"), {{"2024-03-31", "39"}}, "2024-03-31"}) == "behind 50 0.39 0.11");
    CHECK(said({flow().due("2024-06-30"), {{"2024-06-30", "99"}}, "2024-06-30"}) == "missed 100 0.99 0.01");
    CHECK(said({flow().due("2024-06-30"), {{"2024-06-30", "100"}}, "2024-06-30"}) == "met 100 1 0");
    CHECK(said({flow().due("2024-06-30").yearEnd(), {}, "2024-06-29"}) == "year_end - - -");
    CHECK(said({flow().due("2024-06-30").yearEnd(), {}, "2024-06-30"}) == "no_data 100 - -");
}

TEST_CASE("What is met after its due day is met late, and what was met on it is not")
{
    CHECK(said({flow().due("2024-06-30"), {{"2024-06-30", "90"}, {"2024-08-31", "100"}}}) == "met(late) 100 1 0");
    CHECK(said({flow().due("2024-06-30"), {{"2024-06-30", "100"}, {"2024-08-31", "120"}}}) == "met 100 1.2 -0.2");
    CHECK(said({flow().due("2024-06-30"), {{"2024-08-31", "99"}}}) == "missed 100 0.99 0.01");
    // a cap can be kept on its day and be exceeded after it
    CHECK(said({flow().atMost().due("2024-06-30"), {{"2024-06-30", "80"}, {"2024-08-31", "101"}}})
          == "missed 100 1.01 0.01");
}

TEST_CASE("A retarget with a new due day gives more time, one without leaves the plan's")
{
    const Indicator indicator = flow().due("2024-06-30");
    const auto statusWith = [&](const QJsonObject &terms) {
        JournalMaker journal;
        journal.reading("1.1.1", "70", "2024-06-30");
        journal.add(RowKind::Retarget, QStringLiteral("1.1.1"), q("100"), day("2024-07-01"), terms);
        const Position position = positionOf(indicator, journal.rows(), day(endOfSeptember)).value();
        return assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(endOfSeptember)).status;
    };
    const QJsonObject plain{{QStringLiteral("schedule"), QStringLiteral("linear")}};
    QJsonObject later = plain;
    later.insert(QStringLiteral("due"), QStringLiteral("2024-12-31"));

    CHECK(statusWith(plain) == Status::Missed);
    CHECK(statusWith(later) == Status::Lagging); // 75 of 100 are due now
}

TEST_CASE("More than and less than differ from at least and at most in the target itself alone")
{
    CHECK(said({rate(Comparison::MoreThan), {{"2024-12-31", "100"}}, "2024-12-31"}) == "missed 100 1 0");
    CHECK(said({rate(Comparison::MoreThan), {{"2024-12-31", "100.000001"}}, "2024-12-31"}) == "met 100 1 0");
    CHECK(said({rate(Comparison::MoreThan), {{endOfSeptember, "100"}}}) == "on_track 100 1 0");
    CHECK(said({rate(Comparison::LessThan), {{"2024-12-31", "100"}}, "2024-12-31"}) == "missed 100 1 0");
    CHECK(said({rate(Comparison::LessThan), {{"2024-12-31", "99.9"}}, "2024-12-31"}) == "met 100 1.001 -0.001");
    // a cap below which it must stay: at the cap it is not above it
    CHECK(said({flow().compared(Comparison::LessThan), {{endOfSeptember, "100"}}}) == "behind 75 1 0.25");
    CHECK(said({flow().compared(Comparison::LessThan), {{endOfSeptember, "101"}}}) == "missed 75 1.01 0.26");
}

TEST_CASE("About is met inside its band and measured by the lower bound")
{
    const auto about = rate(Comparison::About).to("60").band("5");
    CHECK(said({about, {{"2024-12-31", "55"}}, "2024-12-31"}) == "met 55 1 0");
    CHECK(said({about, {{"2024-12-31", "65"}}, "2024-12-31"}) == "met 55 1.1818 -0.1818");
    CHECK(said({about, {{"2024-12-31", "65.1"}}, "2024-12-31"}) == "missed 55 1.1836 -0.1836");
    CHECK(said({about, {{"2024-12-31", "54.9"}}, "2024-12-31"}) == "missed 55 0.9982 0.0018");
    CHECK(said({about, {{endOfSeptember, "66"}}}) == "behind 55 1.2 -0.2");
    CHECK(said({about, {{endOfSeptember, "55"}}}) == "on_track 55 1 0");
}

TEST_CASE("A range of a flow is missed as soon as it is exceeded")
{
    const auto range = flow().compared(Comparison::Range).to("80").upTo("100");
    CHECK(said({range, {{endOfSeptember, "60"}}}) == "on_track 60 0.75 0");
    CHECK(said({range, {{endOfSeptember, "100"}}}) == "met 60 1.25 -0.5");
    CHECK(said({range, {{endOfSeptember, "101"}}}) == "missed 60 1.2625 -0.5125");
    CHECK(said({range, {{"2024-12-31", "79"}}, "2024-12-31"}) == "missed 80 0.9875 0.0125");
}

TEST_CASE("A place is met or behind, and has neither completion nor lag")
{
    const auto place = anIndicator("1.1.1").level().constant().compared(Comparison::Rank).to("3");
    CHECK(said({place, {{endOfSeptember, "3"}}}) == "met 3 - -");
    CHECK(said({place, {{endOfSeptember, "4"}}}) == "behind 3 - -");
    CHECK(said({place, {{"2024-12-31", "4"}}, "2024-12-31"}) == "missed 3 - -");
    CHECK(said({place}) == "no_data 3 - -");
}

TEST_CASE("In a plan of several years the lag is over the increment of the year")
{
    // 1200, then 1800 more, then 2218 more; at the end of September 2025: 1200 + 1350 are due
    const auto machines = flow().to("5218").year(2024, "1200").year(2025, "1800").year(2026, "2218");
    const auto at = [&](const char *asOf, const char *total) {
        return said({machines, {{asOf, total}}, asOf, nullptr, threeYears()});
    };
    CHECK(at("2024-09-30", "800") == "lagging 900 0.1533 0.0833");
    CHECK(at("2025-09-30", "2370") == "lagging 2550 0.4542 0.1");
    CHECK(at("2025-09-30", "2369") == "behind 2550 0.454 0.1006");
    CHECK(at("2025-12-31", "3000") == "on_track 3000 0.5749 0");
    CHECK(at("2025-12-31", "5218") == "met 3000 1 -1.2322");
    CHECK(at("2026-12-31", "5217") == "missed 5218 0.9998 0.0005");

    const auto level =
        anIndicator("1.1.1").level().from("140").to("200").year(2024, "150").year(2025, "170").year(2026, "200");
    CHECK(said({level, {{"2025-12-31", "168"}}, "2025-12-31", nullptr, threeYears()}) == "lagging 170 0.4667 0.1");
}

TEST_CASE("A year's part is its own amount of a flow and the total of a level")
{
    const Indicator machines = flow().to("3000").year(2024, "1200").year(2025, "1800");
    const Period period = *Period::between(day("2024-01-01"), day("2025-12-31"));
    const auto part = yearsPart(machines, q("0"), period, day("2025-03-31"));
    REQUIRE(part);
    CHECK(part->from == q("1200"));
    CHECK(part->to == q("3000"));
    CHECK(part->target(Accumulation::Flow) == q("1800"));
    CHECK(part->target(Accumulation::Level) == q("3000"));
    CHECK_FALSE(yearsPart(flow(), q("0"), period, day("2025-03-31")));
}

TEST_CASE("A figure that is published later is waited for until that day")
{
    Indicator statistics = flow().yearEnd();
    statistics.availableOn = day("2025-06-30");
    CHECK(said({statistics, {}, "2024-12-31", "2025-02-01"}) == "year_end 100 - -");
    CHECK(said({statistics, {}, "2024-12-31", "2025-06-30"}) == "no_data 100 - -");
    CHECK(said({statistics, {{"2024-12-31", "90"}}, "2024-12-31", "2025-02-01"}) == "missed 100 0.9 0.1");
    CHECK_FALSE(judged({statistics, {}, "2024-12-31", "2025-02-01"}).isDue);
}

TEST_CASE("Where the source comes late, expected is taken at its last figure's day, at most so many months before")
{
    Indicator late = flow();
    late.dataLagMonths = 1;
    // 31 August: 8 of 12 months
    CHECK(said({late, {{"2024-08-31", "65"}}}) == "lagging 66.666667 0.65 0.0167");
    CHECK(said({late, {{"2024-06-30", "65"}}}) == "lagging 66.666667 0.65 0.0167");
    CHECK(said({late, {{endOfSeptember, "66"}}}) == "lagging 75 0.66 0.09");
    CHECK(said({late}) == "no_data 66.666667 - -");
    CHECK(judged({late, {{"2024-08-31", "66"}}}).expectedOn == day("2024-08-31"));
}

TEST_CASE("A split target is one series for each unit, and their sum once each has a figure")
{
    const Indicator split = flow().share("alpha", "60").share("beta", "40");
    JournalMaker journal;
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q("45"), day("2024-09-30"), {}, QStringLiteral("alpha"));
    const auto at = [&] {
        const Position position = positionOf(split, journal.rows(), day(endOfSeptember)).value();
        return assess(split, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(endOfSeptember));
    };
    Assessment whole = at();
    CHECK(whole.status == Status::NoData);
    REQUIRE(whole.shares.size() == 2);
    CHECK(whole.of(u"alpha").status == Status::OnTrack);
    CHECK(whole.of(u"alpha").expected == q("45"));
    CHECK(whole.of(u"beta").status == Status::NoData);
    CHECK(&whole.of(u"gamma") == &whole);
    CHECK_FALSE(isReportedThisQuarter(whole));

    journal.add(RowKind::Increment, QStringLiteral("1.1.1"), q("10"), day("2024-08-31"), {}, QStringLiteral("beta"));
    journal.add(RowKind::Increment, QStringLiteral("1.1.1"), q("5"), day("2024-09-30"), {}, QStringLiteral("beta"));
    whole = at();
    CHECK(whole.position.actual == q("60"));
    CHECK(whole.of(u"beta").position.actual == q("15"));
    CHECK(whole.of(u"beta").status == Status::Behind);
    CHECK(whole.status == Status::Behind); // 75 due, 60 done: 0.15
    CHECK(whole.lag->toString() == QStringLiteral("0.15"));
    CHECK(isReportedThisQuarter(whole));
}

TEST_CASE("A split level starts from the sum of its shares' baselines")
{
    const Indicator split = anIndicator("1.1.1").level().to("100").share("alpha", "60", "20").share("beta", "40");
    JournalMaker journal;
    CHECK_FALSE(positionOf(split, journal.rows(), day(endOfSeptember)).value().baseline);
    journal.add(RowKind::Baseline, QStringLiteral("1.1.1"), q("12.5"), day("2023-12-31"), {}, QStringLiteral("beta"));
    CHECK(positionOf(split, journal.rows(), day(endOfSeptember)).value().baseline == q("32.5"));
    CHECK(untouched(split) == positionOf(split, Figures(), day(endOfSeptember)).value());
}

TEST_CASE("A unit counts, reports and is ranked by its share, another unit of the task by the whole")
{
    const QStringList units{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")};
    Plan plan = aPlan().with(flow().share("alpha", "60").share("beta", "40"), units);
    plan.rankFrom = 1;
    plan.projects[0].tasks[0].units[1].role = Role::Joint;
    JournalMaker journal;
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q("60"), day("2024-09-30"), {}, QStringLiteral("alpha"));
    const Positions positions{
        {QStringLiteral("1.1.1"),
         positionOf(plan.projects[0].tasks[0].indicators[0], journal.rows(), day(endOfSeptember)).value()}};
    const PlanAssessment judged = assessPlan(plan, positions, {}, day(endOfSeptember));

    CHECK(judged.unit(u"alpha")->counts.of(Status::Met) == 1);
    CHECK(judged.unit(u"beta")->counts.of(Status::NoData) == 1);
    CHECK(judged.unit(u"gamma")->counts.of(Status::NoData) == 1);
    CHECK(judged.unit(u"alpha")->reporting().reported == 1);
    CHECK(judged.unit(u"beta")->reporting().reported == 0);
    CHECK(judged.unit(u"alpha")->rank == 1);
    CHECK(judged.unit(u"beta")->rank == 2);
    CHECK_FALSE(judged.unit(u"gamma")->rank); // it supports
    REQUIRE(ofUnit(plan, judged, u"alpha").size() == 1);
    CHECK(ofUnit(plan, judged, u"alpha")[0].unit == u"alpha");
    CHECK(judged.indicators[0].shares[1].unitName == u"乙局");
}

TEST_CASE("A group's members stand in its place, and a unit that is named itself keeps its own role")
{
    Plan plan = aPlan().with(flow(), {QStringLiteral("towns"), QStringLiteral("beta")});
    plan.groups = {{QStringLiteral("towns"),
                    QStringLiteral("各镇"),
                    {},
                    {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")}}};
    plan.projects[0].tasks[0].indicators[0].units = {QStringLiteral("towns")};
    complete(plan);
    const Task &task = plan.projects[0].tasks[0];

    CHECK(task.units
          == std::vector<TaskUnit>{{QStringLiteral("alpha"), Role::Lead},
                                   {QStringLiteral("gamma"), Role::Lead},
                                   {QStringLiteral("beta"), Role::Support}});
    CHECK(writtenUnits(task).front().unit == u"towns");
    CHECK(task.partsOf(task.indicators[0]).size() == 3);
    CHECK(writtenUnits(task.indicators[0]) == QStringList{QStringLiteral("towns")});
}

TEST_CASE("An indicator belongs to those of the task's units that it names")
{
    Plan plan = aPlan().with(flow(), {QStringLiteral("alpha"), QStringLiteral("beta")});
    plan.projects[0].tasks[0].indicators[0].units = {QStringLiteral("beta")};
    const PlanAssessment judged = assessPlan(plan, {}, {}, day(endOfSeptember));

    CHECK(judged.unit(u"alpha")->counts.total() == 0);
    CHECK(judged.unit(u"beta")->counts.total() == 1);
    CHECK(ofUnit(plan, judged, u"alpha").empty());
}

TEST_CASE("A task's due day is its indicators', and nothing is to be reported in quarters after it")
{
    Plan plan = aPlan().with(flow()).withTask("1.2");
    plan.projects[0].tasks[0].due = day("2024-06-30");
    plan.projects[0].tasks[1].due = day("2024-06-30");
    complete(plan);
    CHECK(plan.projects[0].tasks[0].indicators[0].terms.due == day("2024-06-30"));
    CHECK_FALSE(writtenDue(plan.projects[0].tasks[0], plan.projects[0].tasks[0].indicators[0]));

    const std::vector<TaskProgress> silent{{QStringLiteral("1.1"), {}, {}, {}}, {QStringLiteral("1.2"), {}, {}, {}}};
    CHECK(assessPlan(plan, {}, silent, day("2024-06-30")).unit(u"alpha")->reporting().toReport == 2);
    CHECK(assessPlan(plan, {}, silent, day("2024-07-01")).unit(u"alpha")->reporting().toReport == 0);
}

TEST_CASE("A deliverable is ticked off by a measure of its id, which counts as a report of its task")
{
    Task task;
    task.id = QStringLiteral("1.2");
    task.units = {{QStringLiteral("alpha"), Role::Lead}, {QStringLiteral("beta"), Role::Support}};
    task.deliverables = {{QStringLiteral("印发方案"), QStringLiteral("1.2.d1"), day("2024-06-30")}};
    JournalMaker journal;
    const auto tick = [&](const char *asOf, const char *unit, bool done) {
        return journal.add(RowKind::Measure, QStringLiteral("1.2"), std::nullopt, day(asOf),
                           {{QStringLiteral("measure"), QStringLiteral("1.2.d1")}, {QStringLiteral("done"), done}},
                           QString::fromLatin1(unit));
    };
    const auto progress = [&] { return progressOf(task.id, journal.rows(), day(endOfSeptember)); };
    const auto state = [&] { return stateOf(task.deliverables[0], progress()); };
    CHECK(dueAt(state().due, state().isDone(), day("2024-06-30")) == Due::Soon);
    CHECK(dueAt(state().due, state().isDone(), day("2024-07-01")) == Due::Overdue);
    CHECK(standingOf(task, progress()) == TaskStanding::NotReported);

    tick("2024-07-31", "beta", true);
    CHECK(state().doneOn == day("2024-07-31"));
    CHECK_FALSE(hasReported(task, progress(), day(endOfSeptember))); // it supports
    const JournalRow own = tick("2024-08-31", "alpha", true);
    CHECK(hasReported(task, progress(), day(endOfSeptember)));
    CHECK(standingOf(task, progress()) == TaskStanding::InProgress);
    CHECK(progress().measures.empty());

    tick("2024-09-10", "alpha", false);
    CHECK_FALSE(state().isDone());
    journal.takeBack(own);
    CHECK_FALSE(hasReported(task, progress(), day(endOfSeptember)));
}

TEST_CASE("A figure of a split indicator names a unit with a share")
{
    Plan plan = aPlan().with(flow().share("alpha", "60").share("beta", "40"),
                             {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
    const IndicatorInTask about = *plan.indicator(u"1.1.1");
    CHECK(reportingUnit(plan, about, QStringLiteral("乙局")).value() == u"beta");
    CHECK(reportingUnit(plan, about, {}).error()
          == Error{ErrorCode::ShareNotNamed, {QStringLiteral("1.1.1"), QStringLiteral("甲局, 乙局")}});
    CHECK(reportingUnit(plan, about, QStringLiteral("丙局")).error()
          == Error{ErrorCode::NotAShare,
                   {QStringLiteral("1.1.1"), QStringLiteral("丙局"), QStringLiteral("甲局, 乙局")}});
}

TEST_CASE("The course of a split target adds up its shares, and ends its line on the due day")
{
    const Indicator split = flow().due("2024-06-30").share("alpha", "60").share("beta", "40");
    JournalMaker journal;
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q("10"), day("2024-03-31"), {}, QStringLiteral("alpha"));
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q("5"), day("2024-04-30"), {}, QStringLiteral("beta"));
    const Course course = courseOf(split, journal.rows(), year2024(), day(endOfSeptember)).value();

    CHECK(course.steps == std::vector<CourseStep>{{day("2024-04-30"), q("15")}});
    REQUIRE(course.shares.size() == 2);
    CHECK(course.shares[0].steps == std::vector<CourseStep>{{day("2024-03-31"), q("10")}});
    CHECK(course.termsNow().line.back() == CoursePoint{day("2024-12-31"), q("100")});
    CHECK(course.at(day("2024-06-30")).expected == q("100"));
}
