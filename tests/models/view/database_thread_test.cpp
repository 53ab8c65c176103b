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

TEST_CASE("a database thread works on another thread, in the order in which work was posted")
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
    CHECK(database->waitFor(doing(3)) == 3);
    CHECK(done == std::vector<int>{1, 2, 3});
    REQUIRE(threads.size() == 1);
    CHECK(*threads.begin() != QThread::currentThread());
}

TEST_CASE("a database thread keeps the file, author and clock that it was opened with")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace);
    CHECK(database->file() == workspace->file());
    CHECK(database->author() == workspace->author());
    CHECK(database->clock().today() == day("2024-10-08"));
    CHECK_FALSE(database->isReadOnly());
    const auto logged = database->waitFor([](session::Workspace &inThread) {
        return session::logFigure(inThread,
                                  {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("5"), day("2024-03-31")});
    });
    CHECK(logged.value().row.author == workspace->author());
}

TEST_CASE("short work is waited for, and no event is processed meanwhile")
{
    TemporaryWorkspace workspace(plan());
    const auto database = databaseBeside(*workspace);
    bool isRung = false;
    QTimer::singleShot(0, [&] { isRung = true; });
    CHECK(database->waitFor([](session::Workspace &) { return 7; }) == 7);
    CHECK_FALSE(isRung);
    QCoreApplication::processEvents();
    CHECK(isRung);
}

TEST_CASE("a database thread on a file that cannot be opened is refused, with the reason")
{
    QTemporaryDir folder;
    session::Opening opening;
    opening.file = folder.filePath(QStringLiteral("none.db"));
    opening.ifMissing = session::IfMissing::Refuse;
    const auto reason = session::Workspace::open(opening);
    REQUIRE_FALSE(reason);
    const auto database = DatabaseThread::open(opening);
    REQUIRE_FALSE(database);
    CHECK(database.error() == reason.error());
}

TEST_CASE("a database thread finishes all posted work before it ends")
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
