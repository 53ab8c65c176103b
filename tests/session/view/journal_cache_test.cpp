#include "session/view/journal_cache.h"

#include "session/maintenance/backups.h"
#include "session/maintenance/restoring.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/journal_maker.h"

using namespace xushi;
using namespace xushi::domain;
using session::JournalCache;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::JournalMaker;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow())
        .with(anIndicator("1.1.2").flow())
        .with(anIndicator("1.2.1").flow());
}

/// A workspace, and a journal cache of all its rows at the time of read().
struct UserSettings {
    void read()
    {
        cache.emplace(workspace->plan({}).value());
        while (!cache->isComplete())
            REQUIRE(cache->read(*workspace, 100));
    }

    void append()
    {
        workspace.append(std::span(journal.rows()).subspan(std::exchange(appended, journal.rows().size())));
    }

    bool catchUp(bool isWrittenElsewhere = false) { return cache->catchUp(*workspace, isWrittenElsewhere).value(); }

    /// The indicators that the rows added since the last catchUp() are about.
    QStringList news()
    {
        const quint64 before = cache->revision();
        append();
        REQUIRE(catchUp());
        const Positions positions = cache->positionsSince(before, day("2024-09-30")).value();
        QStringList ids;
        for (const auto &[id, position] : positions)
            ids += id;
        ids.sort();
        return ids;
    }

    TemporaryWorkspace workspace{plan()};
    JournalMaker journal;
    std::size_t appended = 0;
    std::optional<JournalCache> cache;
};

} // namespace

TEST_CASE("A journal cache names the indicators that new rows are about, and no others")
{
    UserSettings desk;
    const JournalRow &first = desk.journal.increment("1.1.2", "5", "2024-03-31");
    desk.append();
    desk.read();
    CHECK(desk.news().isEmpty());

    desk.journal.increment("1.1.1", "5", "2024-03-31");
    CHECK(desk.news() == QStringList{QStringLiteral("1.1.1")});
    desk.journal.takeBack(first);
    desk.journal.retarget("1.2.1", "7", "2024-12-01"); // even if it changes nothing on the view's day
    CHECK(desk.news() == QStringList{QStringLiteral("1.1.2"), QStringLiteral("1.2.1")});
    desk.journal.increment("9.9.9", "5", "2024-03-31"); // not in the plan
    CHECK(desk.news().isEmpty());
}

TEST_CASE("A journal cache skips rows of other plans and their voids")
{
    UserSettings desk;
    desk.read();
    JournalMaker other(QStringLiteral("other-2024"));
    other.takeBack(other.increment("1.1.1", "5", "2024-03-31"));
    desk.workspace.append(other.rows());
    CHECK(desk.news().isEmpty());
    CHECK_FALSE(desk.cache->positionsSince(0, day("2024-09-30")).value().at(QStringLiteral("1.1.1")).actual);
}

TEST_CASE("A journal cache says whether new rows are about tasks")
{
    UserSettings desk;
    desk.read();
    quint64 before = desk.cache->revision();
    desk.journal.increment("1.1.1", "5", "2024-03-31");
    CHECK_FALSE(desk.news().isEmpty());
    CHECK_FALSE(desk.cache->hasTaskRowsSince(before));
    const JournalRow &note = desk.journal.note("1.1", "2024-03-31", QStringLiteral("签约"));
    CHECK(desk.news().isEmpty());
    CHECK(desk.cache->hasTaskRowsSince(before));

    before = desk.cache->revision();
    desk.journal.takeBack(note);
    CHECK(desk.news().isEmpty());
    CHECK(desk.cache->hasTaskRowsSince(before));
    CHECK(desk.cache->progressAt(day("2024-09-30")).front().notes.empty());
}

TEST_CASE("Without new rows a journal cache does not change, and it detects a row that was changed in place")
{
    UserSettings desk;
    desk.journal.increment("1.1.1", "5", "2024-03-31");
    desk.append();
    desk.read();
    const quint64 before = desk.cache->revision();
    CHECK(desk.catchUp());
    CHECK(desk.cache->revision() == before);

    const qint64 counter = desk.workspace->changeCounter().value();
    desk.workspace.another()->database().connection().run(QStringLiteral("UPDATE journal SET amount = 7000000"));
    REQUIRE(desk.workspace->changeCounter().value() != counter);
    CHECK_FALSE(desk.catchUp(true));
}

TEST_CASE("A journal cache catches up with rows from another connection")
{
    UserSettings desk;
    desk.read();
    desk.journal.increment("1.1.1", "5", "2024-03-31");
    desk.append();
    CHECK(desk.catchUp(true));
    CHECK(desk.cache->positionsSince(0, day("2024-09-30")).value().at(QStringLiteral("1.1.1")).actual
          == support::q("5"));
}

TEST_CASE("A journal cache gives up when the file has another journal")
{
    UserSettings desk;
    desk.journal.increment("1.1.1", "5", "2024-03-31");
    desk.journal.increment("1.1.1", "6", "2024-04-30");
    desk.append();
    desk.read();
    const int rows = GENERATE(0, 1, 2, 3); // shorter, as long, longer
    TemporaryWorkspace other(plan());
    JournalMaker journal;
    for (int i = 0; i < rows; ++i)
        journal.increment("1.1.1", "9", "2024-03-31");
    other.append(journal.rows());
    const QString backup = session::backUp(*other).value().file;
    REQUIRE(session::restore(desk.workspace->backupPlace(), backup, desk.workspace->clock()));
    CAPTURE(rows);
    CHECK_FALSE(desk.catchUp(true));
}

TEST_CASE("A journal cache gives up when so many rows arrived that reading everything is as fast")
{
    UserSettings desk;
    desk.read();
    const bool isTooMuch = GENERATE(false, true);
    for (int i = 0; i < (isTooMuch ? 5'001 : 5'000); ++i)
        desk.journal.increment("1.1.1", "1", "2024-03-31");
    desk.append();
    CHECK(desk.catchUp() == !isTooMuch);
}
