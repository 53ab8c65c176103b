#include "domain/unit_assessment.h"

#include "domain/plan_assessment.h"
#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

Assessment judgedAs(Status status, const char *task = "1.1", std::optional<QDate> lastAsOf = std::nullopt,
                    const char *asOf = "2024-09-30")
{
    Assessment assessment;
    assessment.task = QString::fromLatin1(task);
    assessment.asOf = day(asOf);
    assessment.position.lastAsOf = lastAsOf;
    assessment.status = status;
    assessment.isDue = status != Status::YearEnd;
    return assessment;
}

/// Tasks 1.1, 1.2 and 1.3 belong to alpha, beta and gamma alone; in task 1.4 alpha leads and beta supports.
Plan plan()
{
    return aPlan()
        .withTask("1.1", {QStringLiteral("alpha")})
        .withTask("1.2", {QStringLiteral("beta")})
        .withTask("1.3", {QStringLiteral("gamma")})
        .withTask("1.4", {QStringLiteral("alpha"), QStringLiteral("beta")});
}

std::vector<UnitAssessment> assessed(const std::vector<Assessment> &assessments, const char *asOf = "2024-09-30")
{
    const Plan made = plan();
    std::vector<const Task *> tasks;
    for (const Assessment &one : assessments)
        tasks.push_back(made.task(one.task));
    return assessUnits(made, assessments, tasks, day(asOf));
}

void add(std::vector<Assessment> &assessments, int count, Status status, const char *task, bool isStale = false)
{
    Assessment assessment = judgedAs(status, task);
    assessment.isStale = isStale;
    assessments.insert(assessments.end(), std::size_t(count), assessment);
}

/// The ranks of alpha, beta and gamma: "1= 1= 3", where = marks a shared one; "-" for none.
std::string ranks(const std::vector<Assessment> &assessments, const char *asOf = "2024-09-30")
{
    std::string all;
    for (const UnitAssessment &unit : assessed(assessments, asOf)) {
        all += (all.empty() ? "" : " ") + (unit.rank ? std::to_string(*unit.rank) : "-");
        all += unit.isRankShared ? "=" : "";
    }
    return all;
}

bool isReported(const char *lastAsOf, const char *asOf)
{
    return isReportedThisQuarter(judgedAs(Status::OnTrack, "1.1", day(lastAsOf), asOf));
}

Reporting reportingOf(const std::vector<Assessment> &assessments)
{
    return domain::reportingOf(plan(), assessments, {}, day("2024-09-30"));
}

/// What each unit reported about its tasks without indicators at the end of a day, by its notes.
std::vector<Reporting> taskReports(const JournalMaker &journal, const char *asOf)
{
    const Plan made = plan();
    std::vector<TaskProgress> progress;
    for (const Task *task : made.tasks())
        progress.push_back(progressOf(task->id, journal.rows(), day(asOf)));
    std::vector<UnitAssessment> units = assessed({}, asOf);
    countTaskReports(units, made, progress, day(asOf));
    std::vector<Reporting> reports;
    for (const UnitAssessment &unit : units)
        reports.push_back(unit.reporting());
    return reports;
}

} // namespace

TEST_CASE("Each status is counted separately, and the total is counted")
{
    std::vector<Assessment> assessments;
    int count = 1;
    for (const auto &[status, token] : Tokens<Status>::all)
        add(assessments, count++, status, "1.1");
    const StatusCounts counts = countStatuses(assessments);
    count = 1;
    for (const auto &[status, token] : Tokens<Status>::all)
        CHECK(counts.of(status) == count++);
    CHECK(counts.total() == 36);
}

TEST_CASE("A rank rests on all indicators but those of the year's end and those without a baseline")
{
    for (const auto &[status, token] : Tokens<Status>::all) {
        INFO(token);
        std::vector<Assessment> one;
        add(one, 1, status, "1.1");
        const RankBasis basis = assessed(one)[0].basis;
        const bool isTrailing = status == Status::Behind || status == Status::Missed || status == Status::NoData;
        CHECK(basis.judged == (status == Status::NeedsBaseline || status == Status::YearEnd ? 0 : 1));
        CHECK(basis.trailing == (isTrailing ? 1 : 0));
        CHECK(basis.lagging == (status == Status::Lagging ? 1 : 0));
    }
}

TEST_CASE("A stale figure trails, whatever its status, and is counted as stale")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::OnTrack, "1.1", true);
    add(assessments, 1, Status::Lagging, "1.1", true);
    add(assessments, 1, Status::Lagging, "1.1");
    const UnitAssessment alpha = assessed(assessments)[0];
    CHECK(alpha.basis == RankBasis{3, 2, 1});
    CHECK(alpha.stale == 2);
    CHECK(alpha.counts.of(Status::OnTrack) == 1);
}

TEST_CASE("Units are in the plan's order, including those without an indicator")
{
    const auto units = assessed({});
    REQUIRE(units.size() == 3);
    CHECK(units[0].unit == QStringLiteral("alpha"));
    CHECK(units[1].unit == QStringLiteral("beta"));
    CHECK(units[2].unit == QStringLiteral("gamma"));
    CHECK(units[0].counts == StatusCounts{});
    CHECK_FALSE(units[0].reporting().rate());
    CHECK_FALSE(units[0].rank);
}

TEST_CASE("An indicator counts for each unit of its task, but only the unit that leads it reports and is ranked by it")
{
    const std::vector assessments{judgedAs(Status::Behind, "1.1"), judgedAs(Status::Met, "1.4", day("2024-09-01"))};
    const auto units = assessed(assessments);
    CHECK(units[0].counts.total() == 2);
    CHECK(units[0].counts.of(Status::Behind) == 1);
    CHECK(units[0].counts.of(Status::Met) == 1);
    CHECK(units[0].reporting() == Reporting{2, 1});
    CHECK(units[0].basis == RankBasis{2, 1, 0});
    CHECK(units[1].counts.total() == 1);
    CHECK(units[1].reporting() == Reporting{});
    CHECK(units[1].basis == RankBasis{});
    CHECK(units[2].counts.total() == 0);
}

TEST_CASE("What a unit answers for is counted apart from what it supports, also after a judgement changes")
{
    const Assessment before = judgedAs(Status::Behind, "1.4");
    auto units = assessed({judgedAs(Status::Met, "1.2"), before});
    CHECK(units[0].answered.of(Status::Behind) == 1);
    CHECK(units[0].supported() == 0);
    CHECK(units[1].answered.total() == 1);
    CHECK(units[1].answered.of(Status::Met) == 1);
    CHECK(units[1].supported() == 1);
    countAgain(units, *plan().task(QStringLiteral("1.4")), before, judgedAs(Status::OnTrack, "1.4"));
    CHECK(units[0].answered.of(Status::Behind) == 0);
    CHECK(units[0].answered.of(Status::OnTrack) == 1);
    CHECK(units[1].answered.total() == 1);
}

TEST_CASE("An assessment of a task that the plan does not have counts for no unit")
{
    for (const UnitAssessment &unit : assessed({judgedAs(Status::Met, "9.9")}))
        CHECK(unit.counts.total() == 0);
}

TEST_CASE("A report counts in the day's quarter, from the quarter's first day to the day itself")
{
    CHECK(isReported("2024-09-30", "2024-09-30"));
    CHECK(isReported("2024-07-01", "2024-09-30"));
    CHECK_FALSE(isReported("2024-06-30", "2024-09-30"));
    CHECK_FALSE(isReported("2023-09-15", "2024-09-30"));
    CHECK(isReported("2024-07-01", "2024-07-01"));
    CHECK_FALSE(isReported("2024-06-30", "2024-07-01"));
    CHECK_FALSE(isReportedThisQuarter(judgedAs(Status::NoData)));
}

TEST_CASE("A report dated later in the quarter than the day does not count yet")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-09-20");
    const Indicator indicator = anIndicator("1.1.1");
    const auto reported = [&](const char *at) {
        const Position position = positionOf(indicator, journal.rows(), day(at)).value();
        return isReportedThisQuarter(assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day(at)));
    };
    CHECK_FALSE(reported("2024-09-19"));
    CHECK(reported("2024-09-20"));
    CHECK(reported("2024-09-30"));
    CHECK_FALSE(reported("2024-10-01"));
}

TEST_CASE("A level with increments has reported, though it has no actual without a baseline")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-09-20");
    const Indicator indicator = anIndicator("1.1.1").level();
    const Position position = positionOf(indicator, journal.rows(), day("2024-09-30")).value();
    const Assessment assessment =
        assess(indicator, QStringLiteral("1.1"), position, year2024(), q("0.1"), day("2024-09-30"));
    CHECK(assessment.status == Status::NoData);
    CHECK(reportingOf({assessment}) == Reporting{1, 1});
}

TEST_CASE("The reporting rate leaves out year-end indicators, reported or not")
{
    const std::vector assessments{judgedAs(Status::OnTrack, "1.1", day("2024-08-15")),
                                  judgedAs(Status::Behind, "1.1", day("2024-05-15")), judgedAs(Status::NoData),
                                  judgedAs(Status::YearEnd, "1.1", day("2024-08-15")), judgedAs(Status::YearEnd)};
    const Reporting reporting = reportingOf(assessments);
    CHECK(reporting == Reporting{3, 1});
    CHECK(text(reporting.rate()) == "0.3333");
}

TEST_CASE("At the end of the period a year-end indicator is due like any other")
{
    const Indicator indicator = anIndicator("1.1.1").ratio().yearEnd();
    const auto toReport = [&](const char *at) {
        return reportingOf({assess(indicator, QStringLiteral("1.1"), {}, year2024(), q("0.1"), day(at))}).toReport;
    };
    CHECK(toReport("2024-12-30") == 0);
    CHECK(toReport("2024-12-31") == 1);
    CHECK(toReport("2025-01-01") == 0); // in a quarter after the period nothing is to be reported
}

TEST_CASE("Where nothing is to be reported, there is no reporting rate")
{
    CHECK_FALSE(reportingOf({judgedAs(Status::YearEnd)}).rate());
    CHECK(text(reportingOf({judgedAs(Status::NoData)}).rate()) == "0");
}

TEST_CASE("A task without indicators is reported by a note of a unit that answers for it, in the quarter up to the day")
{
    JournalMaker journal;
    journal.note("1.1", "2024-05-10", QStringLiteral("启动"), nullptr, "alpha");
    journal.note("1.2", "2024-09-20", QStringLiteral("签约"), nullptr, "beta");
    journal.note("1.3", "2024-08-01", QStringLiteral("代填"), nullptr, ""); // by the office
    journal.note("1.4", "2024-08-01", QStringLiteral("配合"), nullptr, "beta");
    CHECK(taskReports(journal, "2024-09-30") == std::vector<Reporting>{{2, 0}, {1, 1}, {1, 0}});
    CHECK(taskReports(journal, "2024-09-19") == std::vector<Reporting>{{2, 0}, {1, 0}, {1, 0}});
    CHECK(taskReports(journal, "2024-06-30") == std::vector<Reporting>{{2, 1}, {1, 0}, {1, 0}});
}

TEST_CASE("A task that was done before the quarter has nothing to report in it, unless it was taken up again")
{
    JournalMaker journal;
    journal.note("1.2", "2024-05-10", QStringLiteral("办结"), "done", "beta");
    CHECK(taskReports(journal, "2024-06-30")[1] == Reporting{1, 1});
    CHECK(taskReports(journal, "2024-09-30")[1] == Reporting{0, 0});
    journal.note("1.2", "2024-06-20", QStringLiteral("复查"), "in_progress", "beta");
    CHECK(taskReports(journal, "2024-09-30")[1] == Reporting{1, 0});
    CHECK(taskReports(journal, "2025-03-31")[1] == Reporting{0, 0}); // after the period
}

TEST_CASE("The unit with the smaller share of trailing indicators comes first")
{
    std::vector<Assessment> assessments;
    add(assessments, 2, Status::Behind, "1.1");
    add(assessments, 2, Status::OnTrack, "1.1"); // alpha 1/2
    add(assessments, 1, Status::Missed, "1.2");
    add(assessments, 2, Status::Lagging, "1.2"); // beta 1/3
    add(assessments, 5, Status::Met, "1.3");     // gamma 0
    CHECK(ranks(assessments) == "3 2 1");
}

TEST_CASE("Where the shares of trailing ones are equal, the smaller share of lagging ones comes first")
{
    std::vector<Assessment> assessments;
    add(assessments, 3, Status::Lagging, "1.1");
    add(assessments, 3, Status::OnTrack, "1.2");
    add(assessments, 1, Status::Lagging, "1.3");
    add(assessments, 3, Status::Met, "1.3");
    CHECK(ranks(assessments) == "3 1 2");
}

TEST_CASE("Silence and old figures are not rewarded")
{
    std::vector<Assessment> assessments;
    add(assessments, 3, Status::NoData, "1.1");
    add(assessments, 3, Status::Lagging, "1.2");
    add(assessments, 3, Status::OnTrack, "1.3", true);
    CHECK(ranks(assessments) == "2= 1 2=");
}

TEST_CASE("Equal shares have the same rank, which is said to be shared, and the next rank is skipped: 1, 1, 3")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 2, Status::OnTrack, "1.1"); // 1/3
    add(assessments, 2, Status::Missed, "1.2");
    add(assessments, 4, Status::Met, "1.2");    // 2/6
    add(assessments, 3, Status::Behind, "1.3"); // 1
    CHECK(ranks(assessments) == "1= 1= 3");
}

TEST_CASE("A unit with fewer than three judged indicators has no rank and does not affect other ranks")
{
    std::vector<Assessment> assessments;
    add(assessments, 2, Status::Met, "1.1");
    add(assessments, 5, Status::YearEnd, "1.1");
    add(assessments, 5, Status::NeedsBaseline, "1.1");
    add(assessments, 3, Status::Missed, "1.2");
    CHECK(ranks(assessments) == "- 1 -");
}

TEST_CASE("A unit is ranked by what it leads alone")
{
    std::vector<Assessment> assessments;
    add(assessments, 3, Status::Met, "1.2");
    add(assessments, 3, Status::Behind, "1.4"); // alpha leads, beta supports
    CHECK(ranks(assessments) == "2 1 -");
}

TEST_CASE("Before the plan was issued no unit has a rank")
{
    Plan made = plan();
    std::vector<Assessment> assessments;
    add(assessments, 3, Status::Met, "1.1");
    const std::vector<const Task *> tasks(3, made.task(u"1.1"));
    made.issuedOn = day("2024-08-12");
    CHECK_FALSE(assessUnits(made, assessments, tasks, day("2024-08-11"))[0].rank);
    CHECK(assessUnits(made, assessments, tasks, day("2024-08-12"))[0].rank == 1);
}

TEST_CASE("Shares that print the same but are not equal have different ranks")
{
    std::vector<Assessment> assessments;
    add(assessments, 1, Status::Behind, "1.1");
    add(assessments, 2, Status::Met, "1.1"); // 1/3
    add(assessments, 3'333, Status::Behind, "1.2");
    add(assessments, 6'667, Status::Met, "1.2"); // 3333/10000, a little less
    CHECK(ranks(assessments) == "2 1 -");
}

TEST_CASE("Before the period's last day only a plan with a cap can have an indicator that is missed")
{
    const Plan without = plan();
    const Plan with = aPlan().with(anIndicator("1.1.1").flow().atMost().to("5"));
    const auto hasMissed = [](const Plan &plan, const char *at) {
        const auto possible = possibleStatuses(plan, day(at));
        return std::find(possible.begin(), possible.end(), Status::Missed) != possible.end();
    };
    CHECK_FALSE(hasMissed(without, "2024-12-30"));
    CHECK(hasMissed(with, "2024-12-30"));
    CHECK(hasMissed(without, "2024-12-31"));
    CHECK(possibleStatuses(without, day("2024-12-31")).size() == 3);
}

TEST_CASE("Before the plan's period nothing is judged and nothing is to be reported")
{
    const Plan made = aPlan().with(anIndicator("1.1.1")).withTask("1.2");
    JournalMaker none;
    const std::vector<TaskProgress> silent{progressOf(QStringLiteral("1.1"), none.rows(), day("2023-12-31")),
                                           progressOf(QStringLiteral("1.2"), none.rows(), day("2023-12-31"))};
    const PlanAssessment eve = assessPlan(made, {}, silent, day("2023-12-31"));
    CHECK_FALSE(eve.indicators[0].isBegun);
    CHECK(possibleStatuses(made, eve.asOf).empty());
    CHECK(reportingOf(made, eve.indicators, silent, eve.asOf) == Reporting{0, 0});
    CHECK(eve.units[0].reporting() == Reporting{0, 0});

    const PlanAssessment first = assessPlan(made, {}, silent, day("2024-01-01"));
    CHECK(first.indicators[0].isBegun);
    CHECK(reportingOf(made, first.indicators, silent, first.asOf) == Reporting{2, 0});
}
