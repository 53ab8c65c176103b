#include "models/entry/entry_writer.h"
#include "models/entry/held_work.h"
#include "models/entry/plan_work.h"
#include "models/maintenance/held_model.h"
#include "models/maintenance/maintenance.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/text/plan_names.h"
#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using M = HeldModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").named(s("平台"), s("项")).to("35"));
}

/// An office whose journal has a figure and a note of a unit that is not responsible.
struct WithHeldRows {
    WithHeldRows()
    {
        support::JournalMaker came;
        figure = came.add(RowKind::Increment, s("1.1.1"), q("7"), day("2024-09-13"), {}, s("gamma")).id.toString();
        note = came.add(RowKind::Note, s("1.1"), std::nullopt, day("2024-09-13"), {{s("progress"), s("已签约")}},
                        s("gamma"))
                   .id.toString();
        office.temporary().append(came.rows());
        office.source().refresh();
        read();
    }

    void read()
    {
        const auto entries = session::heldRows(office.workspace());
        REQUIRE(entries);
        model.setHeld(*entries);
    }

    [[nodiscard]] std::optional<Quantity> actual()
    {
        return office.source().assessment().indicator(u"1.1.1")->position.actual;
    }

    Office office{plan()};
    M model;
    QString figure;
    QString note;
};

} // namespace

TEST_CASE("Held rows are listed with what they say, why they are held, and what was decided")
{
    WithHeldRows held;
    CHECK(held.model.waiting() == 2);
    CHECK_FALSE(held.model.hasSeveralPlans());
    const auto text = [&](int row, int column) { return held.model.index(row, column).data().toString(); };
    CHECK(textOf(held.model, {M::Kind, M::Subject, M::Figure, M::Day, M::Author, M::State})
          == s("Increment | 1.1.1 平台 | +7 项 | 2024-09-13 | 测试员 | Held\n"
               "Note | 1.1 任务1.1 |  | 2024-09-13 | 测试员 | Held"));
    CHECK(text(0, M::Unit) == s("丙局"));
    CHECK(text(0, M::Why).contains(s("丙局")));
    CHECK(held.model.words({held.figure}) == s("2024-09-13 Increment 1.1.1 平台 +7 项"));
    CHECK(held.model.words({held.figure, held.note}) == s("2 rows"));

    REQUIRE(session::decideHeld(held.office.workspace(), {held.note}, {false, s("不是其任务")}));
    held.read();
    CHECK(held.model.waiting() == 1);
    CHECK(text(1, M::State) == s("Refused: 不是其任务"));
}

TEST_CASE("An acceptance counts at once, is taken back by undo, and done again by redo")
{
    WithHeldRows held;
    EntryWriter writer(held.office.source());
    QStringList said;
    QObject::connect(&writer, &EntryWriter::entered, [&](const QString &message) { said += message; });
    QObject::connect(&writer, &EntryWriter::undone, [&](const QString &message) { said += message; });
    QObject::connect(&writer, &EntryWriter::redone, [&](const QString &message) { said += message; });
    const auto before = held.actual();
    REQUIRE(writer.write(&held.model, HeldWork::of({held.figure}, s("x"), {true}), {}, {}));
    CHECK(held.actual() == q("7"));
    writer.undo();
    CHECK(held.actual() == before);
    writer.redo();
    CHECK(held.actual() == q("7"));
    CHECK(said == QStringList{s("Accepted: x"), s("Taken back: acceptance of x"), s("Done again: acceptance of x")});
}

TEST_CASE("A refusal without a reason is refused, and nothing is written")
{
    WithHeldRows held;
    EntryWriter writer(held.office.source());
    std::optional<Error> refused;
    REQUIRE(writer.write(&held.model, HeldWork::of({held.figure, held.note}, s("x"), {false, s(" ")}), {},
                         [&](const EntryFailure &failure) { refused = failure.error; }));
    REQUIRE(refused);
    CHECK(refused->code == ErrorCode::ReviewWithoutReason);
    held.read();
    CHECK(held.model.waiting() == 2);
}

TEST_CASE("A plan that is chosen is shown at the next opening, too")
{
    Office office(plan());
    REQUIRE(session::loadPlan(office.workspace(), aPlan().id("other-2024").with(anIndicator("1.1.1"))));
    EntryWriter writer(office.source());
    QString said;
    QObject::connect(&writer, &EntryWriter::entered, [&](const QString &message) { said = message; });
    REQUIRE(writer.write(&office.source(), PlanWork::chooses(s("test-2024")), {}, {}));
    CHECK(said.startsWith(s("Shown from now on: ")));
    CHECK(office.workspace().plan({}).value()->plan.id == s("test-2024"));
    CHECK(knownPlans(office.workspace()).value().chosen == s("test-2024"));
    CHECK(writer.undoStack()->next(UndoStack::Direction::Undo).isEmpty());
}

TEST_CASE("Rows from a time to come are told of when a merge is looked at, and merged if they are accepted")
{
    Office office(plan());
    support::TemporaryWorkspace ahead(plan());
    ahead.setNow(office.temporary().now() + 3LL * 24 * 60 * 60 * 1000);
    REQUIRE(session::logFigure(*ahead, {{}, s("1.1.1"), RowKind::Increment, q("4"), day("2024-09-12")}));
    const QStringList files{session::backUp(*ahead).value().file};
    Maintenance maintenance(office.source().database().opening());
    std::optional<Error> told;
    std::optional<session::AcceptTimes> examined;
    qint64 rows = 0;
    QObject::connect(&maintenance, &Maintenance::timesAhead,
                     [&](const QStringList &, const Error &error) { told = error; });
    QObject::connect(&maintenance, &Maintenance::mergeExamined,
                     [&](const QStringList &, session::AcceptTimes times) { examined = times; });
    QObject::connect(&maintenance, &Maintenance::merged, [&](const session::Merged &merged) { rows = merged.newRows; });
    const auto wait = [&] {
        while (maintenance.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    maintenance.examineMerge(files);
    wait();
    REQUIRE(told);
    CHECK(told->code == ErrorCode::TimesAhead);
    CHECK_FALSE(examined);

    maintenance.examineMerge(files, session::AcceptTimes::All);
    wait();
    REQUIRE(examined == session::AcceptTimes::All);
    maintenance.merge(files, *examined);
    wait();
    CHECK(rows == 1);
}
