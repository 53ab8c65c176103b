#include "models/view/workroom.h"

#include "models/busy_room.h"
#include "session/entry/figure_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/room_beside.h"

#include <QTimer>

#include <set>

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::roomBeside;
using support::TemporaryWorkspace;
using namespace std::chrono_literals;

namespace {

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").flow());
}

} // namespace

TEST_CASE("a workroom works on another thread, in the order in which it was asked")
{
    TemporaryWorkspace workspace(plan());
    const auto room = roomBeside(*workspace);
    std::vector<int> done;
    std::set<QThread *> threads;
    const auto doing = [&](int number) {
        return [&, number](session::Workspace &) {
            done.push_back(number);
            threads.insert(QThread::currentThread());
            return number;
        };
    };
    Busy busy(*room);
    room->post(doing(1));
    room->post(doing(2));
    busy.letGoOn();
    CHECK(room->await(doing(3)) == 3);
    CHECK(done == std::vector<int>{1, 2, 3});
    REQUIRE(threads.size() == 1);
    CHECK(*threads.begin() != QThread::currentThread());
}

TEST_CASE("a workroom has the file, the author and the clock that it was opened with")
{
    TemporaryWorkspace workspace(plan());
    const auto room = roomBeside(*workspace);
    CHECK(room->file() == workspace->file());
    CHECK(room->author() == workspace->author());
    CHECK(room->clock().today() == day("2024-10-08"));
    CHECK_FALSE(room->isReadOnly());
    const auto logged = room->await([](session::Workspace &inRoom) {
        return session::logFigure(inRoom,
                                  {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("5"), day("2024-03-31")});
    });
    CHECK(logged.value().row.author == workspace->author());
}

TEST_CASE("timers go on while work takes longer than one has patience for, and what it returned comes back")
{
    TemporaryWorkspace workspace(plan());
    const auto room = roomBeside(*workspace, 0ms);
    std::promise<void> timer;
    QTimer::singleShot(0, [&] { timer.set_value(); });
    CHECK(room->await([rung = timer.get_future().share()](session::Workspace &) {
        return rung.wait_for(20s) == std::future_status::ready;
    }));
}

TEST_CASE("work may be awaited while other work is awaited")
{
    TemporaryWorkspace workspace(plan());
    const auto room = roomBeside(*workspace, 0ms);
    std::promise<void> asked;
    int inner = 0;
    QTimer::singleShot(0, [&] {
        room->post([&](session::Workspace &) { inner = 1; });
        asked.set_value();
        inner += room->await([](session::Workspace &) { return 10; });
    });
    const int outer = room->await([wasAsked = asked.get_future().share()](session::Workspace &) {
        wasAsked.wait_for(20s);
        return 2;
    });
    CHECK(outer == 2);
    CHECK(inner == 11);
}

TEST_CASE("work that is done soon is waited for without anything else going on")
{
    TemporaryWorkspace workspace(plan());
    const auto room = roomBeside(*workspace);
    bool isRung = false;
    QTimer::singleShot(0, [&] { isRung = true; });
    CHECK(room->await([](session::Workspace &) { return 7; }) == 7);
    CHECK_FALSE(isRung);
    QCoreApplication::processEvents();
    CHECK(isRung);
}

TEST_CASE("a workroom on a file that cannot be opened is refused, with the reason")
{
    QTemporaryDir folder;
    session::Opening opening;
    opening.file = folder.filePath(QStringLiteral("none.db"));
    opening.ifMissing = storage::IfMissing::Refuse;
    const auto reason = session::Workspace::open(opening);
    REQUIRE_FALSE(reason);
    const auto room = Workroom::open(opening);
    REQUIRE_FALSE(room);
    CHECK(room.error() == reason.error());
}

TEST_CASE("a workroom finishes what it was asked before it goes")
{
    TemporaryWorkspace workspace(plan());
    auto room = roomBeside(*workspace);
    int done = 0;
    Busy busy(*room);
    for (int i = 0; i < 100; ++i)
        room->post([&done](session::Workspace &) { ++done; });
    busy.waitUntilBegun();
    busy.letGoOn();
    room.reset();
    CHECK(done == 100);
}
