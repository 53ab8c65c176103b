// What the sheet prints of shares, due days, years and what is to be brought about.
#include "report/sheet_sample.h"

#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::report;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::JournalMaker;
using support::q;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

JournalMaker withReading(const char *total, const char *unit)
{
    JournalMaker journal;
    journal.add(RowKind::Reading, QStringLiteral("1.1.1"), q(total), day("2024-09-30"), {}, QString::fromLatin1(unit));
    return journal;
}

} // namespace

TEST_CASE("A unit's sheet has its share, with the whole below it")
{
    const Sample sample(aPlan().with(anIndicator("1.1.1").share("alpha", "60").share("beta", "40"), both),
                        withReading("45", "alpha").rows());
    const SheetFigures own = sample.sheetOf("alpha").tasks[0].figures[0];
    CHECK(own.target == QStringLiteral("60"));
    CHECK(own.actual == QStringLiteral("45"));
    CHECK(own.completion == QStringLiteral("75%"));
    CHECK(own.indicator.endsWith(QStringLiteral("(the unit's share; in all: target 100, actual 1/2 reported)")));
    CHECK(own.share == QStringLiteral("alpha"));
    CHECK(sample.sheetOf("beta").tasks[0].figures[0].actual == QStringLiteral("—"));
}

TEST_CASE("An indicator that is not the unit's is not on its sheet")
{
    Plan plan = aPlan().with(anIndicator("1.1.1"), both);
    plan.projects[0].tasks[0].indicators[0].units = {QStringLiteral("beta")};
    const Sample sample(plan, {});
    CHECK(sample.sheetOf("alpha").tasks[0].figures.empty());
    CHECK(sample.sheetOf("beta").tasks[0].figures.size() == 1);
}

TEST_CASE("The day on which a target is due stands below it, as the notice words it")
{
    Plan plan = aPlan().with(anIndicator("1.1.1").due("2024-10-31")).with(anIndicator("1.2.1"));
    plan.projects[0].tasks[1].indicators[0].dueWording = QStringLiteral("年底前");
    const Sample sample(plan, {});
    CHECK(sample.sheetOf("alpha").tasks[0].figures[0].target == QStringLiteral("100\n(31 Oct)"));
    CHECK(sample.sheetOf("alpha").tasks[1].figures[0].target == QStringLiteral("100\n(年底前)"));
}

TEST_CASE("In a plan of several years the target is the year's, with what it comes to")
{
    const Sample sample(aPlan()
                            .period("2023-01-01", "2024-12-31")
                            .with(anIndicator("1.1.1").to("300").year(2023, "100").year(2024, "200"))
                            .with(anIndicator("1.2.1").level().from("10").to("40").year(2023, "20").year(2024, "40")),
                        {});
    const SheetContent sheet = sample.sheetOf("alpha");
    CHECK(sheet.tasks[0].figures[0].target == QStringLiteral("200\n(300 since the start)"));
    CHECK(sheet.tasks[1].figures[0].target == QStringLiteral("40\n(40 in all)"));
}

TEST_CASE("What is to be brought about stands below its task with its state")
{
    Plan plan = aPlan().withTask("1.1");
    plan.projects[0].tasks[0].deliverables = {{QStringLiteral("目录"), QStringLiteral("d1"), day("2024-06-30")},
                                              {QStringLiteral("方案"), QStringLiteral("d2")},
                                              {QStringLiteral("图集")}};
    plan.projects[0].tasks[0].goals = {{QStringLiteral("达标"), QStringLiteral("g1"), day("2024-12-31")}};
    JournalMaker journal;
    journal.add(RowKind::Measure, QStringLiteral("1.1"), std::nullopt, day("2024-08-15"),
                {{QStringLiteral("measure"), QStringLiteral("d2")}, {QStringLiteral("done"), true}});
    const Sample sample(plan, journal.rows());
    const SheetTask task = sample.sheetOf("alpha").tasks[0];
    REQUIRE(task.below.size() == 1);
    CHECK(task.below[0].text
          == QStringLiteral("1.1 任务1.1, to be brought about: 目录 (due 30 Jun, overdue); 方案 (done 15 Aug); "
                            "达标 (due 31 Dec, not done yet)"));
}
