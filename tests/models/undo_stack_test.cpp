#include "support/room_beside.h"
#include "models/undo_stack.h"

#include "models/view_source.h"
#include "session/correction.h"
#include "session/figure_entry.h"
#include "session/journal_reading.h"
#include "session/temporary_workspace.h"
#include "session/void_entry.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;

namespace {

struct Logged {
    QString log(const char *amount)
    {
        const auto change = session::logFigure(*workspace, {{},
                                                            QStringLiteral("1.1.1"),
                                                            RowKind::Increment,
                                                            q(amount),
                                                            day("2024-06-28"),
                                                            {},
                                                            QStringLiteral("说明")});
        stack.add({change.value().row.id.toString()}, QString::fromLatin1(amount));
        source.refresh();
        return change->row.id.toString();
    }

    [[nodiscard]] QString actual() const
    {
        const auto &position = source.assessment().indicator(QStringLiteral("1.1.1"))->position;
        return position.actual ? position.actual->toString() : QStringLiteral("none");
    }

    support::TemporaryWorkspace workspace{aPlan().with(anIndicator("1.1.1"))};
    models::ViewSource source{support::roomBeside(*workspace)};
    models::UndoStack stack{source};
};

} // namespace

TEST_CASE("What was logged is taken back newest first and entered again in the same order")
{
    Logged here;
    CHECK_FALSE(here.stack.canUndo());
    here.log("5");
    here.log("7");

    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    CHECK_FALSE(here.stack.canUndo());

    REQUIRE(here.stack.redo());
    CHECK(here.actual() == QStringLiteral("5"));
    REQUIRE(here.stack.redo());
    CHECK(here.actual() == QStringLiteral("12"));
    CHECK_FALSE(here.stack.canRedo());

    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("5"));
}

TEST_CASE("Undo is a void that says so, and redo a new row that says what the first one said")
{
    Logged here;
    here.log("5");
    REQUIRE(here.stack.undo());
    REQUIRE(here.stack.redo());

    const auto rows = session::readJournal(*here.workspace, {}).value().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].kind == RowKind::Void);
    CHECK(rows[1].details()[QLatin1StringView(payload::reason)].toString()
          == QStringLiteral("Undone right after entry"));
    CHECK(rows[2].id != rows[0].id);
    CHECK(rows[2].payload == rows[0].payload);
    CHECK(rows[2].asOf == rows[0].asOf);
    CHECK(rows[2].unit == rows[0].unit);
}

TEST_CASE("A new entry leaves nothing to be entered again")
{
    Logged here;
    here.log("5");
    REQUIRE(here.stack.undo());
    here.log("7");
    CHECK_FALSE(here.stack.canRedo());
}

TEST_CASE("What someone else has voided is refused, and the entry before it can still be undone")
{
    Logged here;
    here.log("5");
    const QString second = here.log("7");
    REQUIRE(session::voidRow(*here.workspace, second, QStringLiteral("重复")));

    const auto undone = here.stack.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::RowAlreadyVoided);
    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("What was logged together is taken back and entered again together")
{
    Logged here;
    const QString first = here.log("5");
    const QString second = here.log("7");
    models::UndoStack stack(here.source);
    stack.add({first, second}, QStringLiteral("both"));

    REQUIRE(stack.undo());
    CHECK(here.actual() == QStringLiteral("none"));
    REQUIRE(stack.redo());
    CHECK(here.actual() == QStringLiteral("12"));
    REQUIRE(stack.undo());
    CHECK(here.actual() == QStringLiteral("none"));
}

TEST_CASE("When one of several rows cannot be taken back none is")
{
    Logged here;
    const QString first = here.log("5");
    const QString second = here.log("7");
    models::UndoStack stack(here.source);
    stack.add({first, second}, QStringLiteral("both"));
    REQUIRE(session::voidRow(*here.workspace, second, QStringLiteral("重复")));

    const auto undone = stack.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::RowAlreadyVoided);
    here.source.refresh();
    CHECK(here.actual() == QStringLiteral("5"));
}

TEST_CASE("A correction is taken back by entering again what it replaced, and done again")
{
    Logged here;
    const QString wrong = here.log("70");
    const auto right = session::correct(*here.workspace,
                                        {wrong, QStringLiteral("多打了零"),
                                         session::FigureEntry{{},
                                                              QStringLiteral("1.1.1"),
                                                              RowKind::Increment,
                                                              q("7"),
                                                              day("2024-06-28")}});
    REQUIRE(right);
    here.stack.add({right->back().row.id.toString()}, QStringLiteral("corrected"), {wrong});
    here.source.refresh();
    CHECK(here.actual() == QStringLiteral("7"));

    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("70"));
    REQUIRE(here.stack.redo());
    CHECK(here.actual() == QStringLiteral("7"));
    REQUIRE(here.stack.undo());
    CHECK(here.actual() == QStringLiteral("70"));
    CHECK(here.stack.undo().error().code == ErrorCode::RowAlreadyVoided); // the first entry, which was corrected
}
