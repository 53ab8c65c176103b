#include "session/plans/plan_loading.h"

#include "domain/plan/plan_comparison.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::session;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

RowId logOn(Workspace &workspace, const char *indicator, const char *onDay = "2024-09-12")
{
    const auto change =
        logFigure(workspace, {{}, QString::fromLatin1(indicator), RowKind::Reading, q("1"), day(onDay)});
    REQUIRE(change);
    return change->row.id;
}

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").level()).with(anIndicator("1.1.2").level()).with(anIndicator("1.2.1"));
}

Plan changed()
{
    return aPlan().with(anIndicator("1.1.1").ratio()).with(anIndicator("1.1.2").level().atMost());
}

std::size_t versions(Workspace &workspace)
{
    return storage::PlanStore(workspace.database()).versions().value().size();
}

} // namespace

TEST_CASE("Changes under rows are named with the number of rows, and nothing is loaded until each is confirmed")
{
    TemporaryWorkspace workspace(plan());
    logOn(*workspace, "1.1.1", "2024-03-31");
    logOn(*workspace, "1.1.1");
    logOn(*workspace, "1.2.1");

    for (const QStringList &confirmed : {QStringList(), QStringList{QStringLiteral("1.2.1")}}) {
        const auto refused = loadPlan(*workspace, changed(), confirmed);
        REQUIRE(refused);
        CHECK(refused->isRefused());
        CHECK_FALSE(refused->changed);
        REQUIRE(refused->unconfirmed.size() == (confirmed.isEmpty() ? 2 : 1));
        CHECK(refused->unconfirmed.front().indicator() == QStringLiteral("1.1.1"));
        CHECK(refused->unconfirmed.front().rows == 2);
        CHECK(versions(*workspace) == 1);
    }
    CHECK_FALSE(changesUnderRows(*workspace, changed()).value().back().change.after);

    const auto loaded = loadPlan(*workspace, changed(), {QStringLiteral("1.1.1"), QStringLiteral("1.2.1")});
    REQUIRE(loaded);
    CHECK(loaded->changed);
    CHECK(loaded->lost.size() == 1);
    CHECK(versions(*workspace) == 2);
    CHECK(changesUnderRows(*workspace, changed()).value().empty()); // it is the version in force now
}

TEST_CASE("Voided rows need no confirmation, nor does a change of an indicator without rows")
{
    TemporaryWorkspace workspace(plan());
    const RowId row = logOn(*workspace, "1.1.1");
    REQUIRE(voidRow(*workspace, row.toString(), QStringLiteral("录错")));

    CHECK(loadPlan(*workspace, changed()).value().changed);
}

TEST_CASE("To confirm an id that needs none is fine, unless neither version knows it")
{
    TemporaryWorkspace workspace(plan());
    const QString unknown = QStringLiteral("9.9.9");
    CHECK(loadPlan(*workspace, changed(), {unknown}).error() == Error{ErrorCode::UnknownIndicator, {unknown}});
    CHECK(versions(*workspace) == 1);
    CHECK(loadPlan(*workspace, changed(), {QStringLiteral("1.1.2"), QStringLiteral("1.2.1")}).value().changed);
}

TEST_CASE("What was confirmed against one version is asked anew once another is in force")
{
    TemporaryWorkspace workspace(plan());
    logOn(*workspace, "1.1.1");
    const QStringList agreed{QStringLiteral("1.1.1"), QStringLiteral("1.2.1")};
    Plan other = plan();
    other.title += QStringLiteral("2");
    REQUIRE(loadPlan(*workspace, other).value().changed);

    CHECK(loadPlan(*workspace, changed(), agreed, fingerprintOf(plan())).value().isRefused());
    CHECK(loadPlan(*workspace, changed(), agreed, fingerprintOf(other)).value().changed);
}

TEST_CASE("What another plan's rows are about does not matter to a plan")
{
    TemporaryWorkspace workspace(plan());
    logOn(*workspace, "1.1.1");
    CHECK(loadPlan(*workspace, aPlan().id("other").with(anIndicator("1.1.1").ratio())).value().changed);
    CHECK(loadPlan(*workspace, aPlan().id("other").with(anIndicator("1.1.1").level())).value().changed);
}

TEST_CASE("A new period that leaves rows out is refused whatever is confirmed, while baselines follow the period")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(enterBaseline(*workspace, {{}, QStringLiteral("1.1.2"), q("3")}));
    logOn(*workspace, "1.1.1", "2024-03-31");
    const auto moved = [](const char *first) {
        Plan made = plan();
        made.period = Period::between(day(first), day("2024-12-31")).value();
        return made;
    };

    const auto refused = loadPlan(*workspace, moved("2024-04-01"), {QStringLiteral("1.1.1")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RowsOutsidePeriod);
    CHECK(refused.error().args.mid(2)
          == QStringList{QStringLiteral("1"), QStringLiteral("2024-03-31"), QStringLiteral("2024-03-31")});
    CHECK(versions(*workspace) == 1);
    CHECK(loadPlan(*workspace, moved("2024-03-31")).value().changed);
}
