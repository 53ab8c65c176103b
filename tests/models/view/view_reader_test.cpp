#include "models/view/view_reader.h"

#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/journal_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").flow()).with(anIndicator("1.2.1").flow(), {QStringLiteral("beta")});
}

/// Looks again and again, and keeps the state that it has seen.
struct Eye {
    explicit Eye(const Plan &plan) : workspace(plan) {}

    ViewReader::Found look(const char *asOf = "2024-09-30", qint64 knownAt = session::knownNow)
    {
        auto found = reader.look(*workspace, {{}, day(asOf), knownAt}, stampOf(state)).value();
        if (auto *update = std::get_if<ViewChange>(&found)) {
            apply(*update, state);
        } else {
            const auto previous = std::exchange(state, std::get<ViewState>(found)).previous;
            if (!state.previous)
                state.previous = previous;
        }
        return found;
    }

    int readJournalCache()
    {
        int steps = 1;
        while (reader.readJournalCache(*workspace))
            ++steps;
        return steps;
    }

    void log(const char *indicator, const char *amount)
    {
        REQUIRE(session::logFigure(
            *workspace, {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day("2024-08-31")}));
    }

    std::optional<Quantity> actual(QStringView indicator) const
    {
        return state.view->assessment.indicator(indicator)->position.actual;
    }

    TemporaryWorkspace workspace;
    ViewReader reader;
    ViewState state;
};

QStringList idsIn(const Positions &positions)
{
    QStringList ids;
    for (const auto &[id, position] : positions)
        ids += id;
    ids.sort();
    return ids;
}

bool isWholeState(const ViewReader::Found &found)
{
    return std::holds_alternative<ViewState>(found);
}

} // namespace

TEST_CASE("looks read from the database until the journal cache is complete, and from the cache after that")
{
    Eye eye(plan());
    eye.log("1.1.1", "5");
    CHECK(isWholeState(eye.look()));
    CHECK(eye.state.revision == 0);
    CHECK(isWholeState(eye.look()));
    CHECK(eye.state.revision == 0);
    CHECK(eye.readJournalCache() == 1);
    CHECK(isWholeState(eye.look()));
    CHECK(eye.state.revision > 0);
    CHECK(eye.actual(u"1.1.1") == q("5"));
    CHECK_FALSE(isWholeState(eye.look()));
}

TEST_CASE("a later look returns only the indicators that new rows are about")
{
    Eye eye(plan());
    eye.look();
    eye.readJournalCache();
    eye.look();
    eye.log("1.2.1", "5");

    const auto update = std::get<ViewChange>(eye.look());
    CHECK(idsIn(update.now) == QStringList{QStringLiteral("1.2.1")});
    CHECK(idsIn(update.previous) == QStringList{QStringLiteral("1.2.1")});
    CHECK_FALSE(update.previous.at(QStringLiteral("1.2.1")).actual); // by the end of June nothing was reported
    CHECK_FALSE(update.progress);
    CHECK(eye.actual(u"1.2.1") == q("5"));
    CHECK(eye.actual(u"1.1.1") == std::nullopt);

    const auto nothing = std::get<ViewChange>(eye.look());
    CHECK(nothing.now.empty());
}

TEST_CASE("the progress of tasks is returned if rows about tasks have arrived")
{
    Eye eye(plan());
    eye.look();
    eye.readJournalCache();
    eye.look();
    session::NoteEntry note{{}, QStringLiteral("1.1"), day("2024-09-20")};
    note.progress = QStringLiteral("签约");
    REQUIRE(session::enterNote(*eye.workspace, note));

    const auto update = std::get<ViewChange>(eye.look());
    CHECK(update.now.empty());
    REQUIRE(update.progress);
    CHECK(eye.state.view->progress->front().notes.size() == 1);
}

TEST_CASE("another day returns a new state, with the previous quarter unless that is known")
{
    Eye eye(plan());
    eye.look();
    eye.readJournalCache();
    eye.look();
    CHECK_FALSE(std::get<ViewState>(eye.look("2024-08-15")).previous); // unchanged: the quarter before is the same
    CHECK(eye.state.view->asOf() == day("2024-08-15"));
    CHECK(eye.state.previous->asOf == day("2024-06-30"));
    CHECK(std::get<ViewState>(eye.look("2024-06-30")).previous);
    CHECK(eye.state.previous->asOf == day("2024-03-31"));

    eye.log("1.1.1", "5"); // the quarter's state is known, but without this row
    CHECK(std::get<ViewState>(eye.look("2024-05-15")).previous);
}

TEST_CASE("if nearly all indicators have changed, the whole plan is assessed again")
{
    support::PlanMaker large = aPlan();
    for (int i = 1; i <= 101; ++i)
        large.with(anIndicator(qPrintable(QStringLiteral("1.1.%1").arg(i))));
    Eye eye(large);
    eye.look();
    CHECK(eye.readJournalCache() == 2); // 100 indicators a step
    eye.look();
    const int changed = GENERATE(100, 101);
    support::JournalMaker journal;
    for (int i = 1; i <= changed; ++i)
        journal.increment(qPrintable(QStringLiteral("1.1.%1").arg(i)), "5", "2024-03-31");
    eye.workspace.append(journal.rows());
    CHECK(isWholeState(eye.look()) == (changed == 101));
    CHECK(eye.actual(u"1.1.100") == q("5"));
    CHECK(eye.state.previous->indicator(u"1.1.100")->position.actual == q("5"));
}

TEST_CASE("a past known-at time is read from the database itself")
{
    Eye eye(plan());
    eye.log("1.1.1", "5");
    const qint64 then = eye.workspace.now();
    eye.log("1.1.1", "7");
    eye.look();
    eye.readJournalCache();
    eye.look();
    CHECK(eye.actual(u"1.1.1") == q("12"));
    CHECK(isWholeState(eye.look("2024-09-30", then)));
    CHECK(eye.state.revision == 0);
    CHECK(eye.actual(u"1.1.1") == q("5"));
    eye.readJournalCache();
    eye.look("2024-09-30", then);
    CHECK(eye.state.revision == 0); // the cache only knows what is known now
    CHECK(eye.actual(u"1.1.1") == q("5"));
}

TEST_CASE("a row that another connection has changed in place is seen, and the journal cache starts again")
{
    Eye eye(plan());
    eye.log("1.1.1", "5");
    eye.look();
    eye.readJournalCache();
    eye.look();
    eye.workspace.another()->database().connection().run(QStringLiteral("UPDATE journal SET amount = 8000000"));
    CHECK(isWholeState(eye.look()));
    CHECK(eye.state.revision == 0);
    CHECK(eye.actual(u"1.1.1") == q("8"));
    eye.readJournalCache();
    eye.look();
    CHECK(eye.state.revision > 0);
    CHECK(eye.actual(u"1.1.1") == q("8"));
}

TEST_CASE("a view that others hold is not changed when the state is brought up to date")
{
    Eye eye(plan());
    eye.look();
    eye.readJournalCache();
    eye.look();
    const auto held = eye.state.view;
    const auto heldPrevious = eye.state.previous;
    eye.log("1.1.1", "5");
    eye.look();
    CHECK(eye.actual(u"1.1.1") == q("5"));
    CHECK_FALSE(held->assessment.indicator(u"1.1.1")->position.actual);
    CHECK(heldPrevious != eye.state.previous);

    const auto *before = eye.state.view.get();
    eye.log("1.1.1", "5");
    eye.look();
    CHECK(eye.state.view.get() == before); // nobody else holds it, so nothing is copied
}
