#include "models/view/operation.h"

#include "models/busy_database.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/database_beside.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using namespace std::chrono_literals;

namespace {

using Outcome = domain::Result<int>;

/// An operation on a database thread with this patience, and its result.
struct Operator {
    explicit Operator(std::chrono::milliseconds patience) : database(support::databaseBeside(*workspace, patience)) {}

    bool run(Outcome outcome)
    {
        return operation->run(
            [this, outcome](session::Workspace &) {
                ++worked;
                return outcome;
            },
            [this](int value) { told += QString::number(value); },
            [this](const domain::Error &error) { told += error.args.join(u','); });
    }

    support::TemporaryWorkspace workspace{aPlan().with(anIndicator("1.1.1"))};
    std::shared_ptr<DatabaseThread> database;
    std::optional<Operation> operation{std::in_place, *database};
    std::atomic<int> worked = 0;
    QStringList told;
};

const Outcome failed = domain::failure(domain::ErrorCode::UnknownRow, {QStringLiteral("none")});

} // namespace

TEST_CASE("the result of a short operation arrives before run() returns")
{
    Operator quick(20s);
    CHECK(quick.run(1));
    CHECK(quick.told == QStringList{QStringLiteral("1")});
    CHECK_FALSE(quick.operation->isRunning());
    CHECK(quick.run(failed));
    CHECK(quick.told == QStringList{QStringLiteral("1"), QStringLiteral("none")});
}

TEST_CASE("a longer operation runs until its result arrives, once, and a second one is refused meanwhile")
{
    Operator late(0ms);
    Busy busy(*late.database);
    CHECK(late.run(1));
    CHECK(late.operation->isRunning());
    CHECK_FALSE(late.run(2));
    busy.letGoOn();
    settle(*late.database);
    CHECK(late.told == QStringList{QStringLiteral("1")});
    CHECK(late.worked == 1);
    CHECK_FALSE(late.operation->isRunning());
    CHECK(late.run(3));
    settle(*late.database);
    CHECK(late.told == QStringList{QStringLiteral("1"), QStringLiteral("3")});
}

TEST_CASE("work that has begun is finished after its operation is destroyed, and nobody is called")
{
    Operator late(0ms);
    Busy busy(*late.database);
    CHECK(late.run(1));
    late.operation.reset();
    busy.letGoOn();
    settle(*late.database);
    CHECK(late.worked == 1);
    CHECK(late.told.isEmpty());
}
