#include "models/view/database_thread.h"

#include "models/busy_database.h"
#include "session/entry/figure_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/database_beside.h"

#include <QTimer>

#include <set>

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::databaseBeside;
using support::day;
using support::q;
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
    const auto database = databaseBeside(*workspace);
    std::vector<int> done;
    std::set<QThread *> threads;
    const auto doing = [&](int number) {
        return [&, number](session::Workspace &) {
            done.push_back(number);
            threads.insert(QThread::currentThread());
            return number;
        };
    };
    Busy busy(*database);
    database->post(doing(1));
    database->post(doing(2));
    busy.letGoOn();
    CHECK(database->await(doing(3)) == 3);
    CHECK(done == std::vector<int>{1, 2, 3});
    REQUIRE(threads.size() == 1);
    CHECK(*threads.begin() != QThread::currentThread());
}

TEST_CASE("a workroom has the file, the author and the clock that it was opened with")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace);
    CHECK(database->file() == workspace->file());
    CHECK(database->author() == workspace->author());
    CHECK(database->clock().today() == day("2024-10-08"));
    CHECK_FALSE(database->isReadOnly());
    const auto logged = database->await([](session::Workspace &inRoom) {
        return session::logFigure(inRoom,
                                  {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("5"), day("2024-03-31")});
    });
    CHECK(logged.value().row.author == workspace->author());
}

TEST_CASE("timers go on while work takes longer than one has patience for, and what it returned comes back")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace, 0ms);
    std::promise<void> timer;
    QTimer::singleShot(0, [&] { timer.set_value(); });
    CHECK(database->await([rung = timer.get_future().share()](session::Workspace &) {
        return rung.wait_for(20s) == std::future_status::ready;
    }));
}

TEST_CASE("work may be awaited while other work is awaited")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace, 0ms);
    std::promise<void> asked;
    int inner = 0;
    QTimer::singleShot(0, [&] {
        database->post([&](session::Workspace &) { inner = 1; });
        asked.set_value();
        inner += database->await([](session::Workspace &) { return 10; });
    });
    const int outer = database->await([wasAsked = asked.get_future().share()](session::Workspace &) {
        wasAsked.wait_for(20s);
        return 2;
    });
    CHECK(outer == 2);
    CHECK(inner == 11);
}

TEST_CASE("work that is done soon is waited for without anything else going on")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace);
    bool isRung = false;
    QTimer::singleShot(0, [&] { isRung = true; });
    CHECK(database->await([](session::Workspace &) { return 7; }) == 7);
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
    const auto database = DatabaseThread::open(opening);
    REQUIRE_FALSE(database);
    CHECK(database.error() == reason.error());
}

TEST_CASE("a workroom finishes what it was asked before it goes")
{
    TemporaryWorkspace workspace(plan());
    auto database = databaseBeside(*workspace);
    int done = 0;
    Busy busy(*database);
    for (int i = 0; i < 100; ++i)
        database->post([&done](session::Workspace &) { ++done; });
    busy.waitUntilBegun();
    busy.letGoOn();
    database.reset();
    CHECK(done == 100);
}
