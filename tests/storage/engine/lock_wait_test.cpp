#include "storage/engine/lock_wait.h"

#include "storage/file/lock_holders.h"
#include "storage/file/open_files.h"
#include "storage/temporary_database.h"
#include "support/catch.h"
#include "support/lock_holder.h"

#include <QElapsedTimer>

#include <future>
#include <thread>

using namespace xushi;
using domain::ErrorCode;
using domain::Result;
using storage::HeldFile;
using storage::LockWatch;
using support::LockHolder;
using Lock = support::LockHolder::Lock;
using namespace std::chrono_literals;

namespace {

/// A database whose waiting the test watches.
struct Watched {
    Watched()
    {
        auto opened = storage::openDatabase(temporary.file(), storage::IfMissing::Refuse, {.watch = watch});
        REQUIRE(opened);
        database = std::move(*opened);
    }

    /// Loads a plan in a transaction.
    Result<void> write()
    {
        return database->write([&]() -> Result<void> {
            ++attempts;
            const auto added =
                storage::PlanStore(*database).add(support::aPlan().with(support::anIndicator("1.1.1")), 1000);
            return added ? Result<void>() : tl::unexpected<domain::Error>(added.error());
        });
    }

    [[nodiscard]] std::size_t plans() { return temporary.plans().list().value().size(); }

    support::TemporaryDatabase temporary;
    std::vector<std::optional<HeldFile>> told;
    std::shared_ptr<LockWatch> watch =
        std::make_shared<LockWatch>([this](const std::optional<HeldFile> &held) { told.push_back(held); }, 100ms);
    std::unique_ptr<storage::Database> database;
    int attempts = 0;
};

/// Does something after a while, on another thread.
std::future<void> after(std::chrono::milliseconds time, std::function<void()> act)
{
    return std::async(std::launch::async, [time, act = std::move(act)] {
        std::this_thread::sleep_for(time);
        act();
    });
}

} // namespace

TEST_CASE("a write waits for another program, tells who holds the file, and is done once when that lets go")
{
    Watched file;
    LockHolder holder(file.temporary.file(), Lock::Reserved);
    file.watch->setMeanwhile([&] {
        if (!file.told.empty())
            holder.letGo();
    });
    REQUIRE(file.write());
    CHECK(file.attempts == 1);
    CHECK(file.plans() == 1);
    REQUIRE(file.told.size() == 2);
    REQUIRE(file.told.front());
    CHECK(file.told.front()->file == file.temporary.file());
    REQUIRE(file.told.front()->holders.size() == 1);
    CHECK(file.told.front()->holders.front().startsWith(QStringLiteral("python3")));
    CHECK_FALSE(file.told.back());
}

TEST_CASE("a write that is given up fails soon and writes nothing, and the next one works")
{
    Watched file;
    {
        const LockHolder holder(file.temporary.file(), Lock::Reserved);
        const auto given = after(300ms, [&] { file.watch->giveUp(); });
        QElapsedTimer time;
        time.start();
        const auto written = file.write();
        REQUIRE_FALSE(written);
        CHECK(written.error() == domain::Error{ErrorCode::WaitGivenUp, {file.temporary.file()}});
        CHECK(time.elapsed() < 2'000);
        CHECK(file.attempts == 0);
        CHECK_FALSE(file.told.back());
    }
    CHECK(file.plans() == 0);
    file.watch->giveUp(); // nothing waits: this means nothing
    REQUIRE(file.write());
    CHECK(file.plans() == 1);
}

TEST_CASE("at the end of patience a write fails and names the program that holds the file")
{
    Watched file;
    file.watch->setPatience(300ms);
    const LockHolder holder(file.temporary.file(), Lock::Reserved);
    const auto written = file.write();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::DatabaseHeld);
    CHECK(written.error().args.value(1).startsWith(QStringLiteral("python3")));
    CHECK(file.plans() == 0);
}

TEST_CASE("a commit that waits for a reader can be given up, takes everything back, and leaves the file readable")
{
    Watched file;
    {
        const LockHolder holder(file.temporary.file(), Lock::Shared);
        const auto given = after(400ms, [&] { file.watch->giveUp(); });
        const auto written = file.write();
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::WaitGivenUp);
        CHECK(file.attempts == 1);
        REQUIRE(file.told.size() >= 2);
        CHECK(file.told.front()->holders.value(0).startsWith(QStringLiteral("python3")));
        CHECK(file.plans() == 0);
    }
    REQUIRE(file.write());
    CHECK(file.plans() == 1);
}

TEST_CASE("reading waits while another program writes, and can be given up")
{
    Watched file;
    const LockHolder holder(file.temporary.file(), Lock::Exclusive);
    CHECK_FALSE(file.database->isReadable());
    const auto given = after(300ms, [&] { file.watch->giveUp(); });
    const auto plans = storage::PlanStore(*file.database).list();
    REQUIRE_FALSE(plans);
    CHECK(plans.error().code == ErrorCode::WaitGivenUp);
}

TEST_CASE("reading goes on while another program is going to write")
{
    Watched file;
    const LockHolder holder(file.temporary.file(), Lock::Reserved);
    CHECK(file.database->isReadable());
    CHECK(storage::PlanStore(*file.database).list());
}

TEST_CASE("who is in a hurry waits a second at most")
{
    Watched file;
    const LockHolder holder(file.temporary.file(), Lock::Reserved);
    file.watch->hurry();
    QElapsedTimer time;
    time.start();
    CHECK_FALSE(file.write());
    CHECK(time.elapsed() < 5'000);
}

TEST_CASE("to look who holds a file does not let go of this program's own lock on it")
{
    Watched file;
    const storage::Transaction writing(file.database->connection());
    {
        const storage::OpenFile open(file.temporary.file(), storage::Connection::Access::ReadWrite,
                                     storage::FileUse::Database);
        CHECK(storage::lockHolders(open).isEmpty()); // one's own locks are not meant
    }
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {file.temporary.file(), QStringLiteral("BEGIN IMMEDIATE; ROLLBACK;")});
    REQUIRE(sqlite.waitForFinished());
    CHECK(sqlite.exitCode() != 0);
}
