#include "models/plan/attention_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "session/entry/task_entry.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "wording/language.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using M = AttentionModel;

namespace {

const QStringList both{QStringLiteral("beta"), QStringLiteral("alpha")};

} // namespace

TEST_CASE("indicators behind come first, the furthest first, then those not reported, then measures")
{
    Office office(aPlan()
                      .with(anIndicator("1.1.1"))
                      .with(anIndicator("1.1.2"), both)
                      .with(anIndicator("1.1.3"))
                      .with(anIndicator("1.2.1"), both)
                      .with(anIndicator("1.3.1").yearEnd())
                      .withTask("1.4", both));
    M model(office.source());
    const ModelWatch watch(model);
    office.plus("1.1.1", "60", "2024-09-10");
    office.plus("1.1.2", "20", "2024-06-30");
    office.plus("1.1.3", "80", "2024-09-10");
    const QString done = office.measure("1.4", QStringLiteral("已办"), "2024-10-01");
    office.finish("1.4", done);
    office.measure("1.4", QStringLiteral("评审"), "2024-10-30");
    office.measure("1.4", QStringLiteral("路演"), "2024-09-10");
    office.measure("1.4", QStringLiteral("还早"), "2024-10-31");

    CHECK(
        textOf(model, {M::Matter, M::Unit})
        == QStringLiteral("1.1.2 指标1.1.2: 55 percentage points below the schedule, not reported this quarter | 甲局\n"
                          "1.1.1 指标1.1.1: 15 percentage points below the schedule | 甲局\n"
                          "1.2.1 指标1.2.1: not reported this quarter | 乙局\n"
                          "1.4 任务1.4: progress not reported | 乙局\n"
                          "1.4 路演: measure was due 10 Sep | 乙局\n"
                          "1.4 评审: measure due 30 Oct | 乙局"));
    CHECK(textOf(model, {M::Matter}, UnitRole)
          == QStringLiteral("alpha\n"
                            "alpha\n"
                            "beta\n"
                            "beta\n"
                            "beta\n"
                            "beta"));
    CHECK(textOf(model, {M::Matter}, IndicatorRole)
          == QStringLiteral("1.1.2\n"
                            "1.1.1\n"
                            "1.2.1\n"
                            "\n"
                            "\n"
                            ""));
    CHECK(model.index(0, M::Matter).data(StatusRole).value<domain::Status>() == domain::Status::Behind);
    CHECK(textOf(model, {M::Matter}, TaskRole) == QStringLiteral("\n\n\n1.4\n\n"));
    CHECK_FALSE(model.index(4, M::Matter).data(StatusRole).isValid());
    CHECK(model.index(4, M::Matter).data(OverdueRole).toBool());
    CHECK(model.index(1, M::Matter).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("1.1.1 指标1.1.1: 15 percentage points below the schedule; 甲局"));
}

TEST_CASE("tasks that are blocked come before what is not reported, and indicators that lag come last")
{
    Office office(aPlan()
                      .with(anIndicator("1.1.1"))
                      .with(anIndicator("1.1.2").level().to("50"))
                      .with(anIndicator("1.2.1"), both)
                      .withTask("1.4", both)
                      .withTask("1.5", both));
    const M model(office.source());
    office.plus("1.1.1", "70", "2024-09-10");
    office.total("1.1.2", "20", "2024-09-10");
    session::NoteEntry note{{}, QStringLiteral("1.4"), day("2024-09-20"), QStringLiteral("beta")};
    note.state = domain::TaskState::Blocked;
    note.problem = QStringLiteral("土地指标未落实");
    REQUIRE(session::enterNote(office.workspace(), note));
    office.source().refresh();
    CHECK(textOf(model, {M::Matter})
          == QStringLiteral("1.4 任务1.4: Blocked: 土地指标未落实\n"
                            "1.2.1 指标1.2.1: not reported this quarter\n"
                            "1.5 任务1.5: progress not reported\n"
                            "1.1.2 指标1.1.2: No baseline\n"
                            "1.1.1 指标1.1.1: 5 percentage points below the schedule"));
}

TEST_CASE("in the plan's first quarter nobody is asked for a baseline")
{
    Office office(aPlan().with(anIndicator("1.1.1").level().to("50")));
    const M model(office.source());
    office.total("1.1.1", "20", "2024-03-20");
    office.source().setAsOf(day("2024-03-31"));
    CHECK(model.rowCount() == 0);
    office.source().setAsOf(day("2024-04-01"));
    CHECK(textOf(model, {M::Matter}) == QStringLiteral("1.1.1 指标1.1.1: No baseline, not reported this quarter"));
}

TEST_CASE("a line goes when its matter is settled, and comes back when that is voided")
{
    Office office(aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")));
    M model(office.source());
    const ModelWatch watch(model);
    CHECK(model.rowCount() == 2);
    const QString row = office.plus("1.1.1", "90", "2024-09-30");
    CHECK(textOf(model, {M::Matter}) == QStringLiteral("1.1.2 指标1.1.2: not reported this quarter"));
    office.plus("1.1.2", "90", "2024-09-30");
    CHECK(model.rowCount() == 0);
    office.takeBack(row);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("at the end of the year a missed indicator says how far it came")
{
    Office office(aPlan().with(anIndicator("1.1.1")));
    office.plus("1.1.1", "85", "2024-09-30");
    office.source().setAsOf(day("2024-12-31"));
    const M model(office.source());
    CHECK(textOf(model, {M::Matter})
          == QStringLiteral("1.1.1 指标1.1.1: Missed, completion 85%, not reported this quarter"));
}

TEST_CASE("a measure needs action from thirty days before its due day on")
{
    Office office(aPlan().withTask("1.1", both));
    const M model(office.source());
    for (const char *due : {"2024-10-31", "2024-10-30", "2024-09-30", "2024-09-29"})
        office.measure("1.1", QString::fromLatin1(due), due);
    CHECK(textOf(model, {M::Matter})
          == QStringLiteral("1.1 任务1.1: progress not reported\n"
                            "1.1 2024-09-29: measure was due 29 Sep\n"
                            "1.1 2024-09-30: measure due 30 Sep\n"
                            "1.1 2024-10-30: measure due 30 Oct"));
    CHECK(textOf(model, {M::Matter}, OverdueRole) == QStringLiteral("false\ntrue\nfalse\nfalse"));
    office.finish("1.1", model.index(1, M::Matter).data(KeyRole).toString());
    CHECK(model.rowCount() == 3);
    office.source().setAsOf(day("2024-10-01"));
    CHECK(textOf(model, {M::Matter}, OverdueRole) == QStringLiteral("false\ntrue\nfalse\nfalse"));
}

TEST_CASE("before the plan's period nothing asks for action, and the view stays at today")
{
    const domain::Plan plan = aPlan()
                                  .with(anIndicator("1.1.1"))
                                  .with(anIndicator("1.1.2").level().to("50"))
                                  .withTask("1.4", both)
                                  .period("2025-01-01", "2025-12-31");
    support::TemporaryWorkspace workspace(plan, "2024-12-20");
    ViewSource source(support::databaseBeside(*workspace, std::chrono::minutes(10)));
    CHECK(source.asOf() == day("2024-12-20"));
    CHECK_FALSE(source.hasBegun());
    CHECK(source.quarter().toString() == QStringLiteral("2025Q1"));
    CHECK(M(source).rowCount() == 0);
    CHECK(source.standingOf(*source.task(QStringLiteral("1.4"))) == domain::TaskStanding::NotStarted);

    workspace.setToday("2025-01-01");
    source.refreshIfChangedElsewhere();
    CHECK(source.asOf() == day("2025-01-01"));
    CHECK(M(source).rowCount() == 3);
}

TEST_CASE("a task without figures says in Chinese that its progress was not reported, or what blocks it")
{
    wording::speak(*QCoreApplication::instance(), wording::Language::Chinese);
    Office office(aPlan().withTask("1.4").withTask("1.5"));
    const M model(office.source());
    session::NoteEntry entry{{}, QStringLiteral("1.5"), day("2024-09-10"), QStringLiteral("alpha")};
    entry.state = domain::TaskState::Blocked;
    entry.problem = QStringLiteral("土地指标未落实");
    REQUIRE(session::enterNote(office.workspace(), entry));
    office.source().refresh();
    CHECK(textOf(model, {M::Matter})
          == QStringLiteral("1.5 任务1.5：受阻：土地指标未落实\n"
                            "1.4 任务1.4：未报送进展情况"));
    wording::speak(*QCoreApplication::instance(), wording::Language::English);
}
