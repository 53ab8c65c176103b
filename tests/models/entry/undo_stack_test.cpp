#include "models/entry/entry_writer.h"
#include "support/database_beside.h"

#include "models/view/view_source.h"
#include "session/entry/correction.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;

namespace {

struct Logged {
    QString log(const char *amount, RowKind kind = RowKind::Increment)
    {
        const auto change = session::logFigure(
            *workspace, {{}, QStringLiteral("1.1.1"), kind, q(amount), day("2024-06-28"), {}, QStringLiteral("说明")});
        writer.undoStack()->add({QString::fromLatin1(amount), {change.value().row.id.toString()}});
        source.refresh();
        return change->row.id.toString();
    }

    QString correct(const QString &row, const char *amount, const char *reason)
    {
        const QString why = QString::fromUtf8(reason);
        const auto changes = session::correct(
            *workspace,
            {row, why,
             session::FigureEntry{{}, QStringLiteral("1.1.1"), RowKind::Increment, q(amount), day("2024-06-28")}});
        const QString right = changes.value().back().row.id.toString();
        writer.undoStack()->add({QString::fromLatin1(amount), {right}, {row}, why});
        source.refresh();
        return right;
    }

    [[nodiscard]] QString actual() const
    {
        const auto &position = source.assessment().indicator(QStringLiteral("1.1.1"))->position;
        return position.actual ? position.actual->toString() : QStringLiteral("none");
    }

    support::TemporaryWorkspace workspace{aPlan().with(anIndicator("1.1.1"))};
    models::ViewSource source{support::databaseBeside(*workspace)};
    /// The message of the swap, or why it was refused.
    Result<QString> swap(models::UndoStack::Direction way)
    {
        Result<QString> outcome = failure(ErrorCode::NoPlan, {});
        const auto said = [&outcome](const QString &message) { outcome = message; };
        const QMetaObject::Connection all[] = {
            QObject::connect(&writer, &models::EntryWriter::undone, said),
            QObject::connect(&writer, &models::EntryWriter::redone, said),
            QObject::connect(&writer, &models::EntryWriter::failed,
                             [&outcome](const Error &error) { outcome = tl::unexpected<Error>(error); }),
            QObject::connect(&writer, &models::EntryWriter::forgotten, [this, &outcome](const QString &message) {
                forgotten = message;
                outcome = failure(ErrorCode::RowAlreadyVoided, {});
            })};
        if (way == models::UndoStack::Direction::Undo)
            writer.undo();
        else
            writer.redo();
        for (const auto &one : all)
            QObject::disconnect(one);
        return outcome;
    }
    Result<QString> undo() { return swap(models::UndoStack::Direction::Undo); }
    Result<QString> redo() { return swap(models::UndoStack::Direction::Redo); }
    QString forgotten; ///< what was said when a step could no longer be taken back
    [[nodiscard]] bool canUndo() const { return writer.undoStack()->can(models::UndoStack::Direction::Undo); }
    [[nodiscard]] bool canRedo() const { return writer.undoStack()->can(models::UndoStack::Direction::Redo); }

    models::EntryWriter writer{source};
};

} // namespace

TEST_CASE("Logged figures are undone newest first and redone in the same order")
{
    Logged here;
    CHECK_FALSE(here.canUndo());
    here.log("5");
    here.log("7");

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    CHECK_FALSE(here.canUndo());

    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("12"));
    CHECK_FALSE(here.canRedo());

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("5"));
}

TEST_CASE("Undo writes a void that says so, and redo writes a new row with the first row's content")
{
    Logged here;
    here.log("5");
    REQUIRE(here.undo());
    REQUIRE(here.redo());

    const auto rows = session::readJournal(*here.workspace, {}).value().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].kind == RowKind::Void);
    CHECK(rows[1].details()[QStringLiteral("reason")].toString() == QStringLiteral("Undone right after entry"));
    CHECK(rows[2].id != rows[0].id);
    CHECK(rows[2].payload == rows[0].payload);
    CHECK(rows[2].asOf == rows[0].asOf);
    CHECK(rows[2].unit == rows[0].unit);
}

TEST_CASE("A new entry leaves nothing to redo")
{
    Logged here;
    here.log("5");
    REQUIRE(here.undo());
    here.log("7");
    CHECK_FALSE(here.canRedo());
}

TEST_CASE("A step that can no longer be taken back is named, and the step before it can still be undone")
{
    Logged here;
    here.log("5");
    const QString second = here.log("7");
    REQUIRE(session::voidRow(*here.workspace, second, QStringLiteral("重复")));

    REQUIRE_FALSE(here.undo());
    CHECK(here.forgotten.startsWith(QStringLiteral("“7” can no longer be taken back. Row ")));
    CHECK(here.forgotten.contains(QStringLiteral("重复")));
    REQUIRE(here.undo() == QStringLiteral("Taken back: 5"));
    CHECK(here.actual() == QStringLiteral("none"));
    CHECK_FALSE(here.canUndo());
}

TEST_CASE("The next step is named, by its message where it has no shorter name")
{
    using Direction = models::UndoStack::Direction;
    Logged here;
    const auto next = [&](Direction direction) { return here.writer.undoStack()->next(direction); };
    CHECK(next(Direction::Undo).isEmpty());
    here.log("5");
    CHECK(next(Direction::Undo) == QStringLiteral("5"));
    const QString row = here.log("7");
    here.writer.undoStack()->add({QStringLiteral("Voided: 7"), {}, {row}, {}, QStringLiteral("void of 7")});
    CHECK(next(Direction::Undo) == QStringLiteral("void of 7"));
    CHECK(next(Direction::Redo).isEmpty());
}

TEST_CASE("Figures that were logged together are undone and redone together")
{
    Logged here;
    const QString first = here.log("5");
    const QString second = here.log("7");
    here.writer.forget();
    here.writer.undoStack()->add({QStringLiteral("both"), {first, second}});

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("12"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("Of several rows of which someone else has voided one, the others are taken back and done again")
{
    Logged here;
    const QString first = here.log("5");
    const QString second = here.log("7");
    here.writer.forget();
    here.writer.undoStack()->add({QStringLiteral("both"), {first, second}});
    REQUIRE(session::voidRow(*here.workspace, second, QStringLiteral("重复")));

    CHECK(here.undo() == QStringLiteral("Taken back: both (rows that had been voided before: 1)"));
    CHECK(here.actual() == QStringLiteral("none"));
    CHECK(here.redo() == QStringLiteral("Done again: both"));
    CHECK(here.actual() == QStringLiteral("5"));
}

TEST_CASE("A correction whose new figure someone else has voided is not taken back: the old figure stays voided")
{
    Logged here;
    const QString right = here.correct(here.log("70"), "7", "多打了零");
    REQUIRE(session::voidRow(*here.workspace, right, QStringLiteral("重复")));
    CHECK_FALSE(here.undo());
    here.source.refresh();
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("A chain of corrections is undone to its beginning and redone to its end, each void with its reason")
{
    Logged here;
    const QString first = here.log("70");
    const QString second = here.correct(first, "7", "多打了零");
    here.correct(second, "8", "漏计一项");
    CHECK(here.actual() == QStringLiteral("8"));

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("7"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("70"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    CHECK_FALSE(here.canUndo());
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("70"));
    REQUIRE(here.redo());
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("8"));
    const auto rows = session::readJournal(*here.workspace, {}).value();
    CHECK(rows.voidReasons.value(first) == QStringLiteral("多打了零"));
    CHECK(rows.voidReasons.values().count(QStringLiteral("漏计一项")) == 2); // the first time, and redone
}

TEST_CASE("A void can be undone, and then the entry before it")
{
    Logged here;
    const QString row = here.log("5");
    REQUIRE(session::voidRow(*here.workspace, row, QStringLiteral("重复")));
    here.writer.undoStack()->add({QStringLiteral("voided"), {}, {row}, QStringLiteral("重复")});
    here.source.refresh();

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("A void is undone beside a later figure of its day, which stays the last")
{
    Logged here;
    const QString first = here.log("10", RowKind::Reading);
    here.log("12", RowKind::Reading);
    REQUIRE(session::voidRow(*here.workspace, first, QStringLiteral("重复")));
    here.writer.undoStack()->add({QStringLiteral("voided"), {}, {first}, QStringLiteral("重复")});
    here.source.refresh();

    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("12"));
    REQUIRE(here.undo()); // the reading of 12, under the id that it has now
    CHECK(here.actual() == QStringLiteral("10"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("A void is not undone if another person's later figure of its day would no longer be the last")
{
    Logged here;
    const QString first = here.log("10", RowKind::Reading);
    REQUIRE(session::voidRow(*here.workspace, first, QStringLiteral("重复")));
    here.writer.undoStack()->add({QStringLiteral("voided"), {}, {first}, QStringLiteral("重复")});
    const auto other = here.workspace.another();
    other->setAuthor(QStringLiteral("别人"));
    REQUIRE(session::logFigure(*other, {{}, QStringLiteral("1.1.1"), RowKind::Reading, q("12"), day("2024-06-28")}));

    CHECK_FALSE(here.undo());
    CHECK(here.forgotten.contains(QStringLiteral("counts")));
    here.source.refresh();
    CHECK(here.actual() == QStringLiteral("12"));
}

TEST_CASE("The void of a measure is undone with the changes that had been made to it")
{
    Logged here;
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-06-28")};
    entry.title = QStringLiteral("开工");
    const auto entered = session::enterMeasure(*here.workspace, entry);
    session::MeasureEntry change{{}, QStringLiteral("1.1"), day("2024-06-29")};
    change.measure = entered.value().row.id.toString();
    change.done = true;
    REQUIRE(session::enterMeasure(*here.workspace, change));
    REQUIRE(session::voidRow(*here.workspace, change.measure, QStringLiteral("重复")));
    here.writer.undoStack()->add({QStringLiteral("voided"), {}, {change.measure}, QStringLiteral("重复")});

    const auto measures = [&] { return here.source.progressOf(QStringLiteral("1.1"))->measures; };
    REQUIRE(here.undo());
    REQUIRE(measures().size() == 1);
    CHECK(measures().front().title == QStringLiteral("开工"));
    CHECK(measures().front().done);
    REQUIRE(here.redo());
    CHECK(measures().empty());
}

TEST_CASE("Readings of one day are redone in the order in which they were entered")
{
    Logged here;
    here.log("10", RowKind::Reading);
    here.log("12", RowKind::Reading);
    REQUIRE(here.undo());
    REQUIRE(here.undo());
    REQUIRE(here.redo());
    REQUIRE(here.redo());
    CHECK(here.actual() == QStringLiteral("12"));
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("10"));
}

TEST_CASE("A measure that was marked done, undone and redone, is done")
{
    Logged here;
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-06-28")};
    entry.title = QStringLiteral("开工");
    const auto entered = session::enterMeasure(*here.workspace, entry);
    REQUIRE(entered);
    here.writer.undoStack()->add({QStringLiteral("new"), {entered->row.id.toString()}});
    session::MeasureEntry change{{}, QStringLiteral("1.1"), day("2024-06-28")};
    change.measure = entered->row.id.toString();
    change.done = true;
    const auto done = session::enterMeasure(*here.workspace, change);
    REQUIRE(done);
    here.writer.undoStack()->add({QStringLiteral("done"), {done->row.id.toString()}});
    here.source.refresh();
    for (int i = 0; i < 2; ++i)
        REQUIRE(here.undo());
    for (int i = 0; i < 2; ++i)
        REQUIRE(here.redo());
    const auto &measures = here.source.progressOf(QStringLiteral("1.1"))->measures;
    REQUIRE(measures.size() == 1);
    CHECK(measures.front().done);
}

TEST_CASE("An increment is redone beside a later reading of its day, which includes it in both cases")
{
    Logged here;
    const QString row = here.log("5");
    here.log("12", RowKind::Reading);
    REQUIRE(session::voidRow(*here.workspace, row, QStringLiteral("重复")));
    here.writer.undoStack()->add({QStringLiteral("voided"), {}, {row}, QStringLiteral("重复")});
    REQUIRE(here.undo());
    CHECK(here.actual() == QStringLiteral("12"));
}
