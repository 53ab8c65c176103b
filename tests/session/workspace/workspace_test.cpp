#include "session/temporary_workspace.h"

#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/check.h"
#include "session/plans/plan_loading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

void log(session::Workspace &workspace, const char *indicator, const char *amount)
{
    REQUIRE(session::logFigure(workspace,
                               {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day("2024-06-30")}));
}

QString defaultPlan(session::Workspace &workspace)
{
    return workspace.plan({}).value()->plan.id;
}

} // namespace

TEST_CASE("A new database loads the first plan by itself, once")
{
    TemporaryWorkspace workspace(aPlan());
    const auto second = workspace.another();

    CHECK(workspace->plans()->size() == 1);
    CHECK(second->plans()->size() == 1);
}

TEST_CASE("A database whose plans are missing from its index is damaged, and no other plan is loaded into it")
{
    TemporaryWorkspace workspace(aPlan());
    auto &connection = workspace->database().connection();
    connection.run(QStringLiteral("PRAGMA writable_schema = ON")); // points the index at another, empty one
    connection.run(
        QStringLiteral("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = "
                       "'journal_void') WHERE name = 'plan_by_id'"));
    connection.run(QStringLiteral("PRAGMA writable_schema = RESET"));
    session::Opening opening;
    opening.file = workspace->file();
    opening.firstPlan = [] { return domain::Plan(aPlan().id("other")); };

    const auto opened = session::openWithFirstPlan(opening);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::DatabaseDamaged);
    CHECK(workspace->plans()->empty());
    CHECK(storage::PlanStore(workspace->database()).versions()->size() == 1);
}

TEST_CASE("The default plan is the one whose period holds today, else the newest")
{
    TemporaryWorkspace workspace(aPlan(), "2024-10-08");
    REQUIRE(session::loadPlan(*workspace, aPlan().id("next").period("2025-01-01", "2025-12-31")));

    CHECK(defaultPlan(*workspace) == QStringLiteral("test-2024"));
    workspace.setToday("2025-03-01");
    CHECK(defaultPlan(*workspace) == QStringLiteral("next"));
    workspace.setToday("2026-11-23");
    CHECK(defaultPlan(*workspace) == QStringLiteral("next"));
}

TEST_CASE("For a plan that is not there, the error names the ids that are")
{
    TemporaryWorkspace workspace(aPlan());
    CHECK(workspace->plan(QStringLiteral("x")).error()
          == Error{ErrorCode::UnknownPlan, {QStringLiteral("x"), QStringLiteral("test-2024")}});
}

TEST_CASE("Without a day, the view is as of today, or after the period as of its last day")
{
    TemporaryWorkspace workspace(aPlan(), "2024-10-08");
    CHECK(session::look(*workspace, {})->asOf() == day("2024-10-08"));
    workspace.setToday("2026-11-23");
    CHECK(session::look(*workspace, {})->asOf() == day("2024-12-31"));
    workspace.setToday("2023-05-01");
    CHECK(session::look(*workspace, {})->asOf() == day("2023-05-01")); // before the period nothing is judged
}

TEST_CASE("Loading the same plan again changes nothing")
{
    TemporaryWorkspace workspace(aPlan());
    const auto loaded = session::loadPlan(*workspace, aPlan());
    REQUIRE(loaded);
    CHECK_FALSE(loaded->changed);
}

TEST_CASE("A newer version of a plan keeps the journal, and reports the rows whose subject is gone")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")));
    log(*workspace, "1.1.1", "1");
    log(*workspace, "1.1.2", "2");

    const auto loaded =
        session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.2").to("200")), {QStringLiteral("1.1.1")});

    REQUIRE(loaded);
    CHECK(loaded->changed);
    CHECK_FALSE(loaded->isNew);
    REQUIRE(loaded->lost.size() == 1);
    CHECK(loaded->lost.front().subject == QStringLiteral("1.1.1"));
    const auto view = session::look(*workspace, {{}, day("2024-06-30")});
    CHECK(view->assessment.indicators.size() == 1);
    CHECK(view->assessment.indicators.front().position.actual == q("2"));
    CHECK(view->assessment.indicators.front().indicator.terms.target == q("200"));
    const auto report = session::check(*workspace);
    REQUIRE(report);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.front().kind == FindingKind::LostSubject);
}

TEST_CASE("At a known-at time before a newer version arrived, the older one is in force")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").to("100")));
    const qint64 before = workspace.now();
    workspace.setNow(before + 1000);
    REQUIRE(session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1").to("200"))));

    const auto then = session::look(*workspace, {{}, day("2024-06-30"), before + 500});
    CHECK(then->assessment.indicators.front().indicator.terms.target == q("100"));
}

TEST_CASE("What was known at a time is not changed by a plan loaded later with a clock set back")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").to("100")));
    const qint64 then = workspace.now();
    workspace.setNow(then - 400LL * 24 * 3600 * 1000);
    REQUIRE(session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1").to("200"))));

    const auto before = session::look(*workspace, {{}, day("2024-06-30"), then});
    CHECK(before->assessment.indicators.front().indicator.terms.target == q("100"));
    const auto now = session::look(*workspace, {{}, day("2024-06-30")});
    CHECK(now->assessment.indicators.front().indicator.terms.target == q("200"));
}

TEST_CASE("Two workspaces on one file both write, and each sees the other's rows")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const auto other = workspace.another();
    const qint64 before = workspace->changeCounter().value();

    log(*workspace, "1.1.1", "1");
    log(*other, "1.1.1", "2");
    log(*workspace, "1.1.1", "4");

    CHECK(workspace->changeCounter().value() != before);
    for (session::Workspace *each : {&*workspace, other.get()})
        CHECK(session::look(*each, {{}, day("2024-06-30")})->assessment.indicators.front().position.actual == q("7"));
    CHECK(session::check(*workspace)->isSound());
}

TEST_CASE("A trend has a point for each month's end and one for the day itself")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").to("12")));
    log(*workspace, "1.1.1", "5");
    const auto view = session::look(*workspace, {{}, day("2024-08-15")});

    const auto trend = session::trendOf(*workspace, *view, QStringLiteral("1.1.1"));

    REQUIRE(trend);
    REQUIRE(trend->size() == 8);
    CHECK(trend->front().day == day("2024-01-31"));
    CHECK_FALSE(trend->front().actual);
    CHECK(trend->front().expected == q("1"));
    CHECK(trend->at(5).actual == q("5"));
    CHECK(trend->back().day == day("2024-08-15"));
    CHECK(trend->back().actual == q("5"));
}

TEST_CASE("At a known-at time before another plan was loaded, that plan is not the default")
{
    TemporaryWorkspace workspace(aPlan(), "2024-10-08");
    const qint64 before = workspace.now();
    workspace.setNow(before + 1000);
    REQUIRE(session::loadPlan(*workspace, aPlan().id("next").period("2025-01-01", "2025-12-31")));
    workspace.setToday("2025-03-01");

    CHECK(defaultPlan(*workspace) == QStringLiteral("next"));
    CHECK(workspace->plan({}, before).value()->plan.id == QStringLiteral("test-2024"));
}

TEST_CASE("A row whose subject is gone is reported until it is voided")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")));
    log(*workspace, "1.1.2", "5");
    REQUIRE(session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1")), {QStringLiteral("1.1.2")})->changed);
    const auto lost = session::check(*workspace);
    REQUIRE(lost->findings.size() == 1);

    REQUIRE(session::voidRow(*workspace, lost->findings[0].args[0], QStringLiteral("指标已取消")));

    CHECK(session::check(*workspace)->isSound());
}

TEST_CASE("Lost rows are reported oldest first, whatever their subject, and a void of a kept row is not lost")
{
    TemporaryWorkspace workspace(
        aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.2.1")).with(anIndicator("1.3.1")));
    log(*workspace, "1.3.1", "1");
    log(*workspace, "1.2.1", "2");
    log(*workspace, "1.3.1", "3");
    const auto kept =
        session::logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("4"), day("2024-03-31")});
    REQUIRE(kept);
    REQUIRE(session::voidRow(*workspace, kept->row.id.toString(), QStringLiteral("录错")));

    const auto loaded = session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1")),
                                          {QStringLiteral("1.2.1"), QStringLiteral("1.3.1")});

    REQUIRE(loaded);
    QStringList subjects;
    for (const auto &row : loaded->lost)
        subjects += row.subject;
    CHECK(subjects.join(u' ') == QStringLiteral("1.3.1 1.2.1 1.3.1"));
}

TEST_CASE("Loading a plan again repairs a version that differs from what was loaded")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").to("35")));
    workspace->database().connection().run(QStringLiteral("UPDATE indicator SET target = 1"));
    REQUIRE_FALSE(session::check(*workspace)->isSound());

    const auto loaded = session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1").to("35")));

    REQUIRE(loaded);
    CHECK(loaded->changed);
    CHECK(workspace->plan({}).value()->plan.indicator(u"1.1.1")->indicator->terms.target == q("35"));
}

TEST_CASE("A plan that would take a total out of range is refused, and the old one stays")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").level()));
    log(*workspace, "1.1.1", "5");

    const auto loaded = session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1").level().from("9200000000000")));

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error() == Error{ErrorCode::SumOutOfRange, {QStringLiteral("1.1.1")}});
    CHECK_FALSE(workspace->plan({}).value()->plan.indicator(u"1.1.1")->indicator->baseline);
}
