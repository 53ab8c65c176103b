#include "models/view/latest_query.h"

#include "models/busy_database.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/database_beside.h"

#include <QTimer>

#include <optional>

using namespace xushi;
using namespace xushi::models;
using support::aPlan;
using support::databaseBeside;
using support::TemporaryWorkspace;
using namespace std::chrono_literals;

namespace {

/// Queries with numbers as answers. Records which were begun and which were answered.
struct Asker {
    explicit Asker(std::chrono::milliseconds patience) : database(databaseBeside(*workspace, patience))
    {
        query.emplace(*database);
    }

    auto work(int number)
    {
        return [this, number](session::Workspace &) {
            begun.push_back(number);
            return number;
        };
    }
    auto telling()
    {
        return [this](int answer) { told.push_back(answer); };
    }
    void ask(int number) { query->ask(work(number), telling()); }

    TemporaryWorkspace workspace{aPlan()};
    std::shared_ptr<DatabaseThread> database;
    std::optional<LatestQuery> query;
    std::vector<int> begun; ///< read only when all work is done
    std::vector<int> told;
};

using Numbers = std::vector<int>;

} // namespace

TEST_CASE("an answer within the patience arrives before ask() returns")
{
    Asker asker(10min);
    asker.ask(1);
    CHECK(asker.told == Numbers{1});
    CHECK_FALSE(asker.query->isOpen());
    settle(*asker.database);
    CHECK(asker.told == Numbers{1}); // once
}

TEST_CASE("an answer that takes longer arrives from the event loop")
{
    Asker asker(0ms);
    Busy busy(*asker.database);
    asker.ask(1);
    QCoreApplication::processEvents();
    CHECK(asker.told.empty());
    CHECK(asker.query->isOpen());
    busy.letGoOn();
    settle(*asker.database);
    CHECK(asker.told == Numbers{1});
    CHECK_FALSE(asker.query->isOpen());
}

TEST_CASE("askQuietly never answers before it returns")
{
    Asker asker(10min);
    asker.query->askQuietly(asker.work(1), asker.telling());
    CHECK(asker.told.empty());
    settle(*asker.database);
    CHECK(asker.told == Numbers{1});
}

TEST_CASE("a query that was overtaken before its work began is not worked on")
{
    Asker asker(0ms);
    Busy busy(*asker.database);
    asker.ask(1);
    asker.ask(2);
    busy.letGoOn();
    settle(*asker.database);
    CHECK(asker.begun == Numbers{2});
    CHECK(asker.told == Numbers{2});
    CHECK_FALSE(asker.query->isOpen());
}

TEST_CASE("an overtaken answer is dropped, even if it has arrived already")
{
    Asker asker(0ms);
    Busy before(*asker.database);
    asker.ask(1);
    Busy after(*asker.database);
    before.letGoOn();
    after.waitUntilBegun(); // the first answer has arrived, but no event was processed
    asker.ask(2);
    QCoreApplication::processEvents();
    CHECK(asker.told.empty());
    CHECK(asker.query->isOpen());
    after.letGoOn();
    settle(*asker.database);
    CHECK(asker.begun == Numbers{1, 2});
    CHECK(asker.told == Numbers{2});
}

TEST_CASE("after destruction no work is begun and no answer arrives")
{
    Asker asker(0ms);
    SECTION("destroyed before the work begins")
    {
        Busy busy(*asker.database);
        asker.ask(1);
        asker.query.reset();
        busy.letGoOn();
        settle(*asker.database);
        CHECK(asker.begun.empty());
    }
    SECTION("destroyed after the work")
    {
        Busy before(*asker.database);
        asker.ask(1);
        Busy after(*asker.database);
        before.letGoOn();
        after.waitUntilBegun();
        asker.query.reset();
        after.letGoOn();
        settle(*asker.database);
        CHECK(asker.begun == Numbers{1});
    }
    CHECK(asker.told.empty());
}

TEST_CASE("forget() drops the open query")
{
    Asker asker(0ms);
    Busy busy(*asker.database);
    asker.ask(1);
    asker.query->forget();
    CHECK_FALSE(asker.query->isOpen());
    busy.letGoOn();
    settle(*asker.database);
    CHECK(asker.begun.empty());
    CHECK(asker.told.empty());
}

TEST_CASE("separate queries do not overtake one another")
{
    Asker asker(0ms);
    LatestQuery other(*asker.database);
    Busy busy(*asker.database);
    asker.ask(1);
    other.ask(asker.work(2), asker.telling());
    busy.letGoOn();
    settle(*asker.database);
    CHECK(asker.told == Numbers{1, 2});
}
