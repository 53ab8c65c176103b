#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"

#include "printing.h"
#include "support/catch.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Plan thePlan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().named(s("新增项目"), s("项")), {s("beta"), s("alpha")})
        .with(anIndicator("1.2.1").level().from("100").to("120"))
        .with(anIndicator("1.3.1").ratio().to("90"))
        .withTask("2.1");
}

Error errorOf(ErrorCode code, const QStringList &args)
{
    return {code, args};
}

template <typename T> void checkRefused(const Result<T> &result, ErrorCode code, const QStringList &args)
{
    REQUIRE_FALSE(result);
    CHECK(result.error() == errorOf(code, args));
}

const QDate today(2024, 9, 30);

} // namespace

TEST_CASE("Indicators and tasks are found by id, ignoring blanks around it, in the plan and in its index")
{
    const Plan plan = thePlan();
    const PlanIndex index(plan);
    CHECK(requireIndicator(plan, s(" 1.1.1 "))->indicator->id == s("1.1.1"));
    CHECK(requireIndicator(index, s(" 1.1.1 "))->task->id == s("1.1"));
    CHECK((*requireTask(plan, s("2.1 ")))->id == s("2.1"));
    CHECK((*requireTask(index, s("2.1 ")))->id == s("2.1"));
    checkRefused(requireIndicator(plan, s("9.9.9")), ErrorCode::UnknownIndicator, {s("9.9.9")});
    checkRefused(requireIndicator(index, s("1.1")), ErrorCode::UnknownIndicator, {s("1.1")});
    checkRefused(requireTask(plan, s("1.1.1")), ErrorCode::UnknownTask, {s("1.1.1")});
    checkRefused(requireTask(index, s("")), ErrorCode::UnknownTask, {s("")});
}

TEST_CASE("A named unit must be responsible for the task, and without a name the lead reports")
{
    const Plan plan = thePlan();
    Task task = *plan.task(u"1.1");
    CHECK(reportingUnit(plan, task, s("甲")) == s("alpha"));
    CHECK(reportingUnit(plan, task, {}) == s("beta"));
    task.units.front().role = Role::Support;
    task.units.back().role = Role::Lead;
    CHECK(reportingUnit(plan, task, {}) == s("alpha"));
    task.units.back().role = Role::Support;
    CHECK(reportingUnit(plan, task, {}) == s("beta"));
    task.units.clear();
    CHECK(reportingUnit(plan, task, {}) == QString());
    checkRefused(reportingUnit(plan, *plan.task(u"1.1"), s("丁局")), ErrorCode::UnknownUnit,
                 {s("丁局"), s("甲局, 乙局, 丙局")});
    checkRefused(reportingUnit(plan, *plan.task(u"1.1"), s("gamma")), ErrorCode::UnitNotResponsible,
                 {s("丙局"), s("1.1"), s("乙局, 甲局")});
}

TEST_CASE("A given name and unit of measure must be the indicator's")
{
    const Plan plan = thePlan();
    const Indicator &indicator = *plan.indicator(u"1.1.1")->indicator;
    CHECK(requireMeant(indicator, {}, {}));
    CHECK(requireMeant(indicator, s(" 新增项目\n"), s("项 ")));
    checkRefused(requireMeant(indicator, s("新增"), s("个")), ErrorCode::NameDiffers,
                 {s("1.1.1"), s("新增"), s("新增项目")});
    checkRefused(requireMeant(indicator, s("新增项目"), s("个")), ErrorCode::MeasureDiffers,
                 {s("1.1.1"), s("个"), s("项")});
}

TEST_CASE("A day must lie in the period and not in the future")
{
    const Period period = year2024();
    CHECK(requireDay(period, day("2024-01-01"), today));
    CHECK(requireDay(period, today, today));
    checkRefused(requireDay(period, today.addDays(1), today), ErrorCode::AsOfInFuture,
                 {s("2024-10-01"), s("2024-09-30")});
    CHECK(requireDayInPeriod(period, today.addDays(1)));
    for (const auto *outside : {"2023-12-31", "2025-01-01"}) {
        const QStringList args{s(outside), s("2024-01-01"), s("2024-12-31")};
        checkRefused(requireDay(period, day(outside), today), ErrorCode::AsOfOutsidePeriod, args);
        checkRefused(requireDayInPeriod(period, day(outside)), ErrorCode::AsOfOutsidePeriod, args);
    }
    checkRefused(requireDay(period, QDate(), today), ErrorCode::NotADate, {s("\u2014")});
}

TEST_CASE("On any day after the period began, the last entry day passes the rule of days")
{
    const Period period = year2024();
    for (const auto *now : {"2024-01-01", "2024-09-30", "2024-12-31", "2025-06-01"}) {
        CAPTURE(now);
        const QDate last = lastEntryDay(period, day(now));
        CHECK(requireDay(period, last, day(now)));
        CHECK_FALSE(requireDay(period, last.addDays(1), day(now)));
    }
    CHECK(lastEntryDay(period, day("2023-06-01")) == period.first());
}

TEST_CASE("A baseline is dated the day before the period, and that day must have come")
{
    const Period period = year2024();
    CHECK(baselineDay(period) == day("2023-12-31"));
    CHECK(requireBaselineDay(period, day("2023-12-31")));
    checkRefused(requireBaselineDay(period, day("2023-12-30")), ErrorCode::AsOfInFuture,
                 {s("2023-12-31"), s("2023-12-30")});
}

TEST_CASE("A ratio takes no increment and a flow no baseline")
{
    const Plan plan = thePlan();
    const std::vector<RowKind> kinds{RowKind::Reading, RowKind::Increment, RowKind::Baseline, RowKind::Retarget};
    for (const auto &[task, indicator] : plan.indicators())
        for (const RowKind kind : kinds) {
            CAPTURE(indicator->id.toStdString(), tokenOf(kind).data());
            const auto taken = requireKind(*indicator, kind);
            if (indicator->accumulation == Accumulation::Ratio && kind == RowKind::Increment)
                checkRefused(taken, ErrorCode::IncrementOnRatio, {s("1.3.1")});
            else if (indicator->accumulation == Accumulation::Flow && kind == RowKind::Baseline)
                checkRefused(taken, ErrorCode::BaselineOfFlow, {s("1.1.1")});
            else
                CHECK(taken);
        }
}

TEST_CASE("A schedule of nodes has nodes that rise within the period, any other has none")
{
    const Indicator indicator = anIndicator("1.1.1").flow();
    const auto check = [&](Schedule schedule, std::vector<Node> nodes) {
        return requireTerms(indicator, {q("40"), schedule, std::move(nodes)}, year2024());
    };
    const Node june{day("2024-06-30"), q("10")};
    const Node december{day("2024-12-31"), q("40")};
    CHECK(check(Schedule::Linear, {}));
    CHECK(check(Schedule::Nodes, {june, december}));
    for (const auto &refused :
         {check(Schedule::Linear, {june}), check(Schedule::Nodes, {}), check(Schedule::Nodes, {december, june}),
          check(Schedule::Nodes, {june, june}), check(Schedule::Nodes, {june, {day("2025-01-01"), q("40")}})})
        checkRefused(refused, ErrorCode::RetargetIncomplete, {s("1.1.1")});
}

TEST_CASE("Reasons, titles and names are required, and characters that the journal does not store do not count as text")
{
    for (const QString &blank : {QString(), s(" \n\t"), QString(QChar(0xFFFE)), QString(QChar(u'\0'))}) {
        checkRefused(requireRetargetReason(s("1.1.1"), blank), ErrorCode::RetargetWithoutReason, {s("1.1.1")});
        checkRefused(requireVoidReason(s("row"), blank), ErrorCode::VoidWithoutReason, {s("row")});
        checkRefused(requireTitle(s("1.1"), blank), ErrorCode::MeasureWithoutTitle, {s("1.1")});
        checkRefused(requirePerson(s("1.1"), blank), ErrorCode::AssignWithoutPerson, {s("1.1")});
        checkRefused(requireNote(s("1.1"), {std::nullopt, blank, blank, blank}), ErrorCode::NothingToNote, {s("1.1")});
    }
    CHECK(requireRetargetReason(s("1.1.1"), s("r")));
    CHECK(requireVoidReason(s("row"), s("r")));
    CHECK(requireTitle(s("1.1"), s("t")));
    CHECK(requirePerson(s("1.1"), s("p")));
    CHECK(requireNote(s("1.1"), {TaskState::NotStarted}));
    CHECK(requireNote(s("1.1"), {std::nullopt, {}, {}, s("n")}));
}

TEST_CASE("A new measure names no other row, and a change to it is dated no earlier and changes something")
{
    JournalMaker journal;
    const auto &first = journal.add(RowKind::Measure, s("1.1"), {}, day("2024-03-01"), {{s("title"), s("建园")}});
    const auto &change = journal.add(RowKind::Measure, s("1.1"), {}, day("2024-04-01"),
                                     {{s("measure"), first.id.toString()}, {s("done"), true}});
    CHECK(entersMeasure(first, s("test-2024")));
    CHECK_FALSE(entersMeasure(first, s("other")));
    CHECK_FALSE(entersMeasure(change, s("test-2024")));
    CHECK_FALSE(entersMeasure(journal.note("1.1", "2024-03-01", s("p")), s("test-2024")));

    MeasurePayload done;
    done.done = true;
    CHECK(requireMeasureChange(first, done, day("2024-03-01")));
    checkRefused(requireMeasureChange(first, done, day("2024-02-29")), ErrorCode::BeforeMeasure,
                 {s("2024-02-29"), s("2024-03-01")});
    checkRefused(requireMeasureChange(first, {}, day("2024-03-01")), ErrorCode::MeasureUnchanged, {s("1.1")});
    MeasurePayload untitled = done;
    untitled.title = s(" ");
    checkRefused(requireMeasureChange(first, untitled, day("2024-03-01")), ErrorCode::MeasureWithoutTitle, {s("1.1")});
    MeasurePayload cleared;
    cleared.person = QString();
    CHECK(requireMeasureChange(first, cleared, day("2024-03-01")));
    MeasurePayload undated;
    undated.due = QDate();
    CHECK(requireMeasureChange(first, undated, day("2024-03-01")));
}

TEST_CASE("A void cannot be voided, and no row is voided twice")
{
    JournalMaker journal;
    const auto &row = journal.increment("1.1.1", "5", "2024-03-01");
    const auto &takenBack = journal.takeBack(row);
    CHECK(requireNoVoid(row));
    checkRefused(requireNoVoid(takenBack), ErrorCode::VoidOfVoid, {takenBack.id.toString()});
    CHECK(requireNotVoided(row.id.toString(), std::nullopt));
    checkRefused(requireNotVoided(row.id.toString(), takenBack), ErrorCode::RowAlreadyVoided,
                 {row.id.toString(), s("录错")});
}

TEST_CASE("Only readings, increments and baselines are corrected")
{
    for (const auto &[kind, token] : Tokens<RowKind>::all) {
        CAPTURE(token);
        const bool isFigure = kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline;
        CHECK(isCorrectable(kind) == isFigure);
    }
}

TEST_CASE("A row from another database must follow the rules, or the broken rule is named")
{
    const Plan plan = thePlan();
    const PlanIndex index(plan);
    JournalMaker journal;
    const auto check = [&](JournalRow row, const char *unit = "alpha") {
        row.unit = s(unit);
        return requireRules(plan, index, row);
    };
    CHECK(check(journal.increment("1.1.1", "5", "2024-12-31"))); // its day may be to come
    CHECK(check(journal.increment("1.1.1", "5", "2024-03-01"), ""));
    CHECK(check(journal.baseline("1.2.1", "5")));
    CHECK(check(journal.retarget("1.3.1", "5", "2024-03-01"), ""));
    CHECK(check(journal.note("2.1", "2024-03-01", s("p"))));
    CHECK(check(journal.add(RowKind::Assign, s("2.1/alpha"), {}, day("2024-03-01"))));

    const QStringList outside{s("2025-03-01"), s("2024-01-01"), s("2024-12-31")};
    checkRefused(check(journal.reading("9.9.9", "5", "2025-03-01")), ErrorCode::AsOfOutsidePeriod, outside);
    checkRefused(check(journal.reading("9.9.9", "5", "2024-03-01")), ErrorCode::UnknownIndicator, {s("9.9.9")});
    checkRefused(check(journal.increment("1.3.1", "5", "2024-03-01"), "gamma"), ErrorCode::IncrementOnRatio,
                 {s("1.3.1")});
    checkRefused(check(journal.baseline("1.1.1", "5")), ErrorCode::BaselineOfFlow, {s("1.1.1")});
    checkRefused(check(journal.note("9.9", "2024-03-01", s("p"))), ErrorCode::UnknownTask, {s("9.9")});
    checkRefused(check(journal.add(RowKind::Note, s("2.1/alpha"), {}, day("2024-03-01"))), ErrorCode::UnknownTask,
                 {s("2.1/alpha")});
    checkRefused(check(journal.add(RowKind::Measure, s("2.1"), {}, day("2024-03-01")), "gamma"),
                 ErrorCode::UnitNotResponsible, {s("丙局"), s("2.1"), s("甲局")});
}
