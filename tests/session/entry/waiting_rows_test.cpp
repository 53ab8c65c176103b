#include "session/entry/figure_entry.h"
#include "session/entry/journal_writing.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/plans/plan_loading.h"
#include "session/temporary_workspace.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/lock_holder.h"
#include "support/plan_maker.h"

using namespace xushi;
using domain::ErrorCode;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::LockHolder;
using support::q;
using support::TemporaryWorkspace;

namespace {

domain::Plan plan(const char *target = "100")
{
    return aPlan().with(anIndicator("1.1.1").flow().to(target));
}

session::FigureEntry figure()
{
    return {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("1"), day("2024-03-31")};
}

/// A workspace on the same file whose clock is an hour behind, and which waits: `meanwhile` runs when it does.
std::unique_ptr<session::Workspace> slowWorkspace(TemporaryWorkspace &first, std::function<void()> meanwhile)
{
    session::Opening opening{first->file(), storage::IfMissing::Refuse};
    opening.clock = {[&first] { return first.now() - 3'600'000; }, [] { return QDate(2024, 10, 8); }};
    opening.lockWatch = std::make_shared<storage::LockWatch>();
    opening.lockWatch->setMeanwhile(std::move(meanwhile));
    return session::Workspace::open(opening).value();
}

} // namespace

TEST_CASE("a row and a plan that waited with an older clock are not dated before what came in meanwhile")
{
    TemporaryWorkspace first(plan());
    auto holder = std::make_unique<LockHolder>(first->file(), LockHolder::Lock::Reserved);
    const auto slow = slowWorkspace(first, [&] {
        if (!holder)
            return;
        holder.reset();
        REQUIRE(session::logFigure(*first, figure()));
    });
    SECTION("a row")
    {
        const auto late = session::logFigure(*slow, figure());
        REQUIRE(late);
        const auto rows = session::readJournal(*first, {})->rows;
        REQUIRE(rows.size() == 2);
        CHECK(late->row.receivedAt > rows.front().receivedAt);
        CHECK(late->row.recordedAt >= rows.front().recordedAt);
        CHECK(rows.front().id < late->row.id);
        CHECK(late->row.parents == QStringList{rows.front().hash});
    }
    SECTION("a plan")
    {
        REQUIRE(session::loadPlan(*slow, plan("200"), {QStringLiteral("1.1.1")})->changed);
        const auto rows = session::readJournal(*first, {})->rows;
        REQUIRE(rows.size() == 1);
        const qint64 received = rows.front().receivedAt;
        CHECK(first->plan({}, received).value()->plan == plan());
        CHECK(first->plan({}, received + 1).value()->plan == plan("200"));
    }
}

TEST_CASE("a text that other databases would not take is refused by every way in, and nothing is written")
{
    TemporaryWorkspace workspace(plan());
    const QString long_ = QString(session::mostPayloadBytes / 3, QChar(u'字')); // three bytes each in UTF-8
    const auto refused = [](const auto &result) { return !result && result.error().code == ErrorCode::TextTooLong; };

    auto entry = figure();
    entry.note = long_;
    const auto logged = session::logFigure(*workspace, entry);
    REQUIRE(refused(logged));
    CHECK(logged.error().args == QStringList{QStringLiteral("1025"), QStringLiteral("1024")});
    const auto all = session::logFigures(*workspace, {}, {figure(), entry});
    REQUIRE_FALSE(all);
    REQUIRE(all.error().size() == 1);
    CHECK(all.error().front().entry == 1U);
    CHECK(all.error().front().error.code == ErrorCode::TextTooLong);
    CHECK(session::readJournal(*workspace, {})->rows.empty());

    const auto right = session::logFigure(*workspace, figure());
    REQUIRE(right);
    CHECK(refused(session::voidRow(*workspace, right->row.id.toString(), long_)));
    CHECK(session::readJournal(*workspace, {})->rows.size() == 1);

    entry.note = long_.chopped(20); // with the payload's own letters it still fits
    CHECK(session::logFigure(*workspace, entry));
}
