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
struct CacheFixture {
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
    CacheFixture fixture;
    const JournalRow &first = fixture.journal.increment("1.1.2", "5", "2024-03-31");
    fixture.append();
    fixture.read();
    CHECK(fixture.news().isEmpty());

    fixture.journal.increment("1.1.1", "5", "2024-03-31");
    CHECK(fixture.news() == QStringList{QStringLiteral("1.1.1")});
    fixture.journal.takeBack(first);
    fixture.journal.retarget("1.2.1", "7", "2024-12-01"); // even if it changes nothing on the view's day
    CHECK(fixture.news() == QStringList{QStringLiteral("1.1.2"), QStringLiteral("1.2.1")});
    fixture.journal.increment("9.9.9", "5", "2024-03-31"); // not in the plan
    CHECK(fixture.news().isEmpty());
}

TEST_CASE("A journal cache skips rows of other plans and their voids")
{
    CacheFixture fixture;
    fixture.read();
    JournalMaker other(QStringLiteral("other-2024"));
    other.takeBack(other.increment("1.1.1", "5", "2024-03-31"));
    fixture.workspace.append(other.rows());
    CHECK(fixture.news().isEmpty());
    CHECK_FALSE(fixture.cache->positionsSince(0, day("2024-09-30")).value().at(QStringLiteral("1.1.1")).actual);
}

TEST_CASE("A journal cache says whether new rows are about tasks")
{
    CacheFixture fixture;
    fixture.read();
    quint64 before = fixture.cache->revision();
    fixture.journal.increment("1.1.1", "5", "2024-03-31");
    CHECK_FALSE(fixture.news().isEmpty());
    CHECK_FALSE(fixture.cache->hasTaskRowsSince(before));
    const JournalRow &note = fixture.journal.note("1.1", "2024-03-31", QStringLiteral("签约"));
    CHECK(fixture.news().isEmpty());
    CHECK(fixture.cache->hasTaskRowsSince(before));

    before = fixture.cache->revision();
    fixture.journal.takeBack(note);
    CHECK(fixture.news().isEmpty());
    CHECK(fixture.cache->hasTaskRowsSince(before));
    CHECK(fixture.cache->progressAt(day("2024-09-30")).front().notes.empty());
}

TEST_CASE("Without new rows a journal cache does not change, and it detects a row that was changed in place")
{
    CacheFixture fixture;
    fixture.journal.increment("1.1.1", "5", "2024-03-31");
    fixture.append();
    fixture.read();
    const quint64 before = fixture.cache->revision();
    CHECK(fixture.catchUp());
    CHECK(fixture.cache->revision() == before);

    const qint64 counter = fixture.workspace->changeCounter().value();
    fixture.workspace.another()->database().connection().run(QStringLiteral("UPDATE journal SET amount = 7000000"));
    REQUIRE(fixture.workspace->changeCounter().value() != counter);
    CHECK_FALSE(fixture.catchUp(true));
}

TEST_CASE("A journal cache catches up with rows from another connection")
{
    CacheFixture fixture;
    fixture.read();
    fixture.journal.increment("1.1.1", "5", "2024-03-31");
    fixture.append();
    CHECK(fixture.catchUp(true));
    CHECK(fixture.cache->positionsSince(0, day("2024-09-30")).value().at(QStringLiteral("1.1.1")).actual
          == support::q("5"));
}

TEST_CASE("A journal cache gives up when the file has another journal")
{
    CacheFixture fixture;
    fixture.journal.increment("1.1.1", "5", "2024-03-31");
    fixture.journal.increment("1.1.1", "6", "2024-04-30");
    fixture.append();
    fixture.read();
    const int rows = GENERATE(0, 1, 2, 3); // shorter, as long, longer
    TemporaryWorkspace other(plan());
    JournalMaker journal;
    for (int i = 0; i < rows; ++i)
        journal.increment("1.1.1", "9", "2024-03-31");
    other.append(journal.rows());
    const QString backup = session::backUp(*other).value().file;
    REQUIRE(session::restore(fixture.workspace->backupPlace(), backup, fixture.workspace->clock(), {},
                             session::RestoreOver::Any));
    CAPTURE(rows);
    CHECK_FALSE(fixture.catchUp(true));
}

TEST_CASE("A journal cache gives up when so many rows arrived that reading everything is as fast")
{
    CacheFixture fixture;
    fixture.read();
    const bool isTooMuch = GENERATE(false, true);
    for (int i = 0; i < (isTooMuch ? 5'001 : 5'000); ++i)
        fixture.journal.increment("1.1.1", "1", "2024-03-31");
    fixture.append();
    CHECK(fixture.catchUp() == !isTooMuch);
}
