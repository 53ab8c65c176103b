#include "session/maintenance/clock_trouble.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/check.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

using namespace xushi;
using domain::ClockTrouble;
using domain::FindingKind;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;
using Kind = domain::ClockTrouble::Kind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 year = qint64(366) * 24 * 60 * minute;

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").flow());
}

void log(TemporaryWorkspace &workspace)
{
    REQUIRE(session::logFigure(*workspace,
                               {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("1"), day("2024-03-31")}));
}

std::optional<ClockTrouble> troubleOf(TemporaryWorkspace &workspace)
{
    return session::clockTrouble(*workspace).value();
}

bool checkFindsIt(TemporaryWorkspace &workspace)
{
    const auto report = session::check(*workspace).value();
    for (const domain::Finding &finding : report.findings)
        if (finding.kind == FindingKind::ClockBehind)
            return true;
    return false;
}

} // namespace

TEST_CASE("a clock that shows a time before the newest row is told of, and found by the check")
{
    TemporaryWorkspace workspace(plan());
    const qint64 now = workspace.now();
    CHECK_FALSE(troubleOf(workspace));
    workspace.setNow(now + 7 * year); // one start with the clock ahead
    log(workspace);
    workspace.setNow(now);
    const auto trouble = troubleOf(workspace);
    REQUIRE(trouble);
    CHECK(trouble->kind == Kind::Behind);
    CHECK(trouble->newest > now + 7 * year);
    CHECK(trouble->nowText().startsWith(QStringLiteral("2024-10-08")));
    CHECK(trouble->newestText().startsWith(QStringLiteral("2031-")));
    CHECK(checkFindsIt(workspace));

    log(workspace); // received after that row, whatever the clock says
    CHECK(troubleOf(workspace)->kind == Kind::Behind);
    workspace.setNow(now + 7 * year + 10 * minute);
    CHECK_FALSE(checkFindsIt(workspace));
}

TEST_CASE("a plan that was loaded with the clock ahead is told of like a row")
{
    TemporaryWorkspace workspace(plan());
    workspace.setNow(workspace.now() - 10 * minute);
    REQUIRE(troubleOf(workspace));
    CHECK(troubleOf(workspace)->kind == Kind::Behind);
}

TEST_CASE("clocks that differ by a few minutes are not told of")
{
    TemporaryWorkspace workspace(plan());
    log(workspace);
    workspace.setNow(workspace.now() - 4 * minute);
    CHECK_FALSE(troubleOf(workspace));
    CHECK_FALSE(checkFindsIt(workspace));
}

TEST_CASE("a clock that is more than a year after the newest row is doubtful, and no fault")
{
    TemporaryWorkspace workspace(plan());
    log(workspace);
    workspace.setNow(workspace.now() + year + minute);
    REQUIRE(troubleOf(workspace));
    CHECK(troubleOf(workspace)->kind == Kind::LongPause);
    CHECK(session::check(*workspace)->isSound());
    log(workspace);
    CHECK_FALSE(troubleOf(workspace));
}

TEST_CASE("a year that is far from all plans is doubtful")
{
    TemporaryWorkspace workspace(plan());
    workspace.setToday("2031-01-01");
    REQUIRE(troubleOf(workspace));
    CHECK(troubleOf(workspace)->kind == Kind::OutsidePlans);
    workspace.setToday("2027-01-01"); // figures of 2024 are entered afterwards
    CHECK_FALSE(troubleOf(workspace));
}
