#include "models/view/view_source.h"

#include "models/busy_database.h"
#include "models/office.h"
#include "session/entry/figure_entry.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/journal_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using namespace std::chrono_literals;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").flow()).with(anIndicator("1.2.1").flow(), {QStringLiteral("beta")});
}

/// An office whose window never waits for the database. Records the days and errors that it reports.
struct Window {
    Window() : office(plan(), "2024-09-30", 0ms)
    {
        settle();
        QObject::connect(&source, &ViewSource::changed, &source, [this] { daysSeen += source.asOf(); });
        QObject::connect(&source, &ViewSource::failed, &source, [this](const Error &error) { errors += error; });
    }

    void settle() { models::settle(source.database()); }

    void log(session::Workspace &workspace, const char *amount, const char *asOf = "2024-08-31")
    {
        REQUIRE(session::logFigure(workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q(amount), day(asOf)}));
    }

    [[nodiscard]] std::optional<Quantity> actual() const
    {
        return source.assessment().indicator(u"1.1.1")->position.actual;
    }

    Office office;
    ViewSource &source = office.source();
    QList<QDate> daysSeen;
    QList<Error> errors;
};

/// Counts its calls.
struct Follower : QObject {
    explicit Follower(QObject *parent = nullptr) : QObject(parent) {}

    void look() { ++told; }

    int told = 0;
};

} // namespace

TEST_CASE("the old view stays until the new one arrives, and then a change is announced")
{
    Window window;
    Busy busy(window.source.database());
    window.source.setAsOf(day("2024-06-30"));
    QCoreApplication::processEvents();
    CHECK(window.source.asOf() == day("2024-09-30"));
    CHECK(window.daysSeen.isEmpty());
    busy.letGoOn();
    window.settle();
    CHECK(window.source.asOf() == day("2024-06-30"));
    CHECK(window.source.previousQuarter().asOf == day("2024-03-31"));
    CHECK(window.daysSeen == QList<QDate>{day("2024-06-30")});
}

TEST_CASE("of two days chosen in quick succession only the second one is shown")
{
    Window window;
    Busy busy(window.source.database());
    window.source.setAsOf(day("2024-06-30"));
    SECTION("before the first day's query runs") {}
    SECTION("after the first day's query has run")
    {
        Busy after(window.source.database());
        busy.letGoOn();
        after.waitUntilBegun();
        window.source.setAsOf(day("2024-05-31"));
    }
    window.source.setAsOf(day("2024-03-31"));
    busy.letGoOn();
    window.settle();
    CHECK(window.source.asOf() == day("2024-03-31"));
    CHECK(window.daysSeen == QList<QDate>{day("2024-03-31")});
}

TEST_CASE("a plan that cannot be shown leaves view, plan and day as they were")
{
    Window window;
    window.source.setPlan(QStringLiteral("none"));
    window.settle();
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.front().code == ErrorCode::UnknownPlan);
    CHECK(window.daysSeen.isEmpty());
    CHECK(window.source.plan().id == QStringLiteral("test-2024"));
    CHECK_FALSE(window.source.isFollowingToday());

    window.source.refresh(); // from the old viewpoint
    window.settle();
    CHECK(window.errors.size() == 1);
    CHECK(window.daysSeen == QList<QDate>{day("2024-09-30")});
}

TEST_CASE("a day on which a total leaves the range leaves view, plan and day as they were")
{
    Window window;
    support::JournalMaker journal;
    for (int i = 0; i < 2; ++i)
        journal.add(RowKind::Increment, QStringLiteral("1.1.1"), Quantity::fromMillionths(Quantity::limit),
                    day("2024-10-01"));
    window.office.temporary().append(journal.rows());
    window.source.refresh();
    window.settle();
    REQUIRE(window.errors.isEmpty());
    window.daysSeen.clear();

    window.source.setAsOf(day("2024-10-01"));
    window.settle();
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.front().code == ErrorCode::SumOutOfRange);
    CHECK(window.daysSeen.isEmpty());
    CHECK(window.source.asOf() == day("2024-09-30"));
    CHECK_FALSE(window.source.isFollowingToday());
    window.source.setAsOf(day("2024-10-01")); // tried again
    window.settle();
    CHECK(window.errors.size() == 2);
}

TEST_CASE("another plan is shown as of today, and rows of the old plan change nothing in it")
{
    Window window;
    session::Workspace &workspace = window.office.workspace();
    REQUIRE(session::loadPlan(workspace, aPlan().id("other-2024").with(anIndicator("1.1.1").flow())));
    const auto log = [&] {
        REQUIRE(session::logFigure(workspace, {QStringLiteral("test-2024"), QStringLiteral("1.1.1"), RowKind::Increment,
                                               q("5"), day("2024-08-31")}));
        window.source.refresh();
        window.settle();
    };
    log();
    REQUIRE(window.actual() == q("5")); // and the journal cache of this plan is complete
    window.source.setPlan(QStringLiteral("other-2024"));
    window.settle();
    REQUIRE(window.source.plan().id == QStringLiteral("other-2024"));
    CHECK(window.source.isFollowingToday());
    CHECK(window.source.asOf() == day("2024-10-08"));
    log();
    CHECK_FALSE(window.actual());
}

TEST_CASE("rows written through another workspace on the file are seen")
{
    Window window;
    const auto other = window.office.temporary().another();
    window.log(*other, "5");
    window.source.refreshIfChangedElsewhere();
    window.settle();
    CHECK(window.actual() == q("5"));
    window.log(*other, "7");
    window.source.refreshIfChangedElsewhere();
    window.settle();
    CHECK(window.actual() == q("12"));
}

TEST_CASE("without new rows the view is not read again")
{
    Window window;
    window.source.refreshIfChangedElsewhere();
    window.settle();
    CHECK(window.daysSeen.isEmpty());
}

TEST_CASE("rows written through the window's own database thread are seen after a refresh")
{
    Window window;
    window.source.database().waitFor([&](session::Workspace &workspace) {
        window.log(workspace, "5");
        return true;
    });
    window.source.refresh();
    window.settle();
    CHECK(window.actual() == q("5"));
}

TEST_CASE("rows that a repair changed in place are seen after readAnew()")
{
    Window window;
    window.office.plus("1.1.1", "5", "2024-08-31");
    window.settle();
    REQUIRE(window.actual() == q("5"));
    window.source.database().waitFor(
        [](session::Workspace &workspace) { // no other connection wrote, so nothing announces the change
            workspace.database().connection().run(QStringLiteral("UPDATE journal SET amount = 8000000"));
            return true;
        });
    window.source.reloadAll();
    window.settle();
    CHECK(window.actual() == q("8"));
    window.source.setAsOf(day("2024-09-29"));
    window.settle();
    CHECK(window.actual() == q("8"));
}

TEST_CASE("a view that follows today moves on to the next day")
{
    Window window;
    window.source.followToday();
    window.settle();
    REQUIRE(window.source.asOf() == day("2024-10-08"));
    window.office.temporary().setToday("2024-10-09");
    window.source.refreshIfChangedElsewhere();
    window.settle();
    CHECK(window.source.asOf() == day("2024-10-09"));
}

TEST_CASE("polling does not overtake a running look at a new day")
{
    Window window;
    window.source.followToday();
    window.settle();
    window.office.temporary().setToday("2024-10-09");
    Busy before(window.source.database());
    window.source.refreshIfChangedElsewhere();
    Busy after(window.source.database());
    before.letGoOn();
    after.waitUntilBegun(); // the answer has arrived
    window.source.refreshIfChangedElsewhere();
    QCoreApplication::processEvents();
    CHECK(window.source.asOf() == day("2024-10-09"));
}

TEST_CASE("a follower on a hidden page is called once, when the page is shown")
{
    Window window;
    QObject page;
    Follower hidden(new QObject(&page));
    Follower seen;
    window.source.follow(&hidden, &Follower::look);
    window.source.follow(&seen, &Follower::look);
    window.source.setPageHidden(&page, true);
    for (int i = 0; i < 2; ++i) {
        window.source.refresh();
        window.settle();
    }
    CHECK(hidden.told == 0);
    CHECK(seen.told == 2);
    window.source.setPageHidden(&page, false);
    CHECK(hidden.told == 1);
    CHECK(seen.told == 2);
    window.source.setPageHidden(&page, true);
    window.source.setPageHidden(&page, false);
    CHECK(hidden.told == 1); // it has missed nothing
    window.source.refresh();
    window.settle();
    CHECK(hidden.told == 2);
}

TEST_CASE("a page that is hidden and shown leaves no connection behind")
{
    struct Page : QObject {
        [[nodiscard]] int watchers() const { return receivers(SIGNAL(destroyed(QObject *))); }
    } page;
    Window window;
    for (int i = 0; i < 3; ++i) {
        window.source.setPageHidden(&page, true);
        window.source.setPageHidden(&page, true);
        CHECK(page.watchers() == 1);
        window.source.setPageHidden(&page, false);
        CHECK(page.watchers() == 0);
    }
}

TEST_CASE("a follower below two hidden pages is called when both are shown")
{
    Window window;
    QObject outer;
    QObject inner(&outer);
    Follower hidden(&inner);
    window.source.follow(&hidden, &Follower::look);
    window.source.setPageHidden(&outer, true);
    window.source.setPageHidden(&inner, true);
    window.source.refresh();
    window.settle();
    window.source.setPageHidden(&outer, false);
    CHECK(hidden.told == 0);
    window.source.setPageHidden(&inner, false);
    CHECK(hidden.told == 1);
}

TEST_CASE("a change of plan reaches hidden followers, but no destroyed ones")
{
    Window window;
    QObject page;
    Follower hidden(&page);
    window.source.follow(&hidden, &Follower::look);
    auto gone = std::make_unique<Follower>();
    int toldToNobody = 0;
    window.source.follow(gone.get(), [&toldToNobody](Follower *) { ++toldToNobody; });
    gone.reset();
    window.source.setPageHidden(&page, true);
    REQUIRE(session::loadPlan(window.office.workspace(), aPlan().id("other-2024")));
    window.source.setPlan(QStringLiteral("other-2024"));
    window.settle();
    CHECK(hidden.told == 1);
    CHECK(toldToNobody == 0);
}

TEST_CASE("isChangingPlan() holds from the choice of another plan until it arrives")
{
    Window window;
    REQUIRE(session::loadPlan(window.office.workspace(), aPlan().id("other-2024")));
    CHECK_FALSE(window.source.isChangingPlan());
    Busy busy(window.source.database());
    window.source.setPlan(QStringLiteral("other-2024"));
    CHECK(window.source.plan().id == QStringLiteral("test-2024"));
    CHECK(window.source.isChangingPlan());
    busy.letGoOn();
    window.settle();
    CHECK(window.source.plan().id == QStringLiteral("other-2024"));
    CHECK_FALSE(window.source.isChangingPlan());
}
