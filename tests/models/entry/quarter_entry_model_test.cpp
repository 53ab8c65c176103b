#include "models/entry/quarter_entry_model.h"

#include "models/entry/undo_stack.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::RowKind;
using domain::Status;
using support::anIndicator;
using support::aPlan;
using support::day;
using Grid = QuarterEntryModel;

namespace {

const QString alpha = QStringLiteral("alpha");
const QString beta = QStringLiteral("beta");

domain::Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").to("40").named(QStringLiteral("签约项目"), QStringLiteral("项")), {alpha, beta})
        .with(anIndicator("1.2.1").level().to("155").named(QStringLiteral("企业数"), QStringLiteral("家")), {beta})
        .with(anIndicator("1.3.1").ratio().to("3.2").named(QStringLiteral("占比"), QStringLiteral("%")), {alpha});
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct UserSettings {
    void type(int row, int column, const char *text) { grid.setData(grid.index(row, column), s(text), Qt::EditRole); }

    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return grid.index(row, column).data(role);
    }

    [[nodiscard]] std::size_t rowsWritten() { return session::readJournal(office.workspace(), {}).value().rows.size(); }

    Office office{plan()};
    EntryMemory memory;
    Grid grid{office.source(), memory, {}};
    ModelWatch watch{grid};
};

} // namespace

TEST_CASE("A quarter's grid lists every indicator with its target and what was reported so far")
{
    UserSettings desk;
    desk.office.plus("1.1.1", "20", "2024-06-30");
    CHECK(textOf(desk.grid, {Grid::Id, Grid::Name, Grid::Target, Grid::Actual, Grid::Kind, Grid::Figure})
          == s("1.1.1 | 签约项目 | 40 项 | 20 | Increment | \n"
               "1.2.1 | 企业数 | 155 家 | — | Reading | \n"
               "1.3.1 | 占比 | 3.2% | — | Reading | "));
    desk.grid.setUnit(beta);
    CHECK(textOf(desk.grid, {Grid::Id}) == s("1.1.1\n1.2.1"));
    CHECK_FALSE(desk.grid.figures().canSave());
    CHECK(desk.grid.figures().summary() == s("Nothing typed yet."));
}

TEST_CASE("Each typed figure has a preview, and all are saved together")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, " ３０ ");
    desk.type(0, Grid::Note, "签约三批");
    desk.type(2, Grid::Figure, "3.2");
    CHECK(desk.at(0, Grid::Outcome).toString() == s("On track"));
    CHECK(desk.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::OnTrack);
    CHECK(desk.at(2, Grid::Outcome, StatusRole).value<Status>() == Status::Met);
    CHECK(desk.grid.figures().previewAt(0).text == s("After saving, as of 30 Sep: actual 30 项, completion 75.0%"));
    CHECK(desk.rowsWritten() == 0);
    REQUIRE(desk.grid.figures().canSave());

    const auto saved = desk.office.save(desk.grid);
    REQUIRE(saved);
    CHECK(saved->message.contains(s("30 September 2024")));
    const auto rows = session::readJournal(desk.office.workspace(), {}).value().rows;
    REQUIRE(rows.size() == 2);
    CHECK(saved->rows == QStringList{rows[0].id.toString(), rows[1].id.toString()});
    CHECK(rows[0].subject == s("1.1.1"));
    CHECK(rows[0].kind == RowKind::Increment);
    CHECK(rows[0].unit == alpha);
    CHECK(rows[0].asOf == day("2024-09-30"));
    CHECK(rows[0].details()[QStringLiteral("note")].toString() == s("签约三批"));
    CHECK(rows[1].kind == RowKind::Reading);
    CHECK(desk.grid.figures().typedCount() == 0);
    CHECK(desk.at(0, Grid::Actual).toString() == s("30"));
    CHECK(desk.memory.day == day("2024-09-30"));
}

TEST_CASE("The figures of a unit's grid are reported by that unit")
{
    UserSettings desk;
    desk.grid.setUnit(beta);
    desk.type(0, Grid::Figure, "3");
    REQUIRE(desk.office.save(desk.grid));
    CHECK(session::readJournal(desk.office.workspace(), {}).value().rows.front().unit == beta);
    CHECK(desk.memory.unit == beta);
}

TEST_CASE("While one figure is refused, none is saved, and the summary names it")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "7");
    desk.type(1, Grid::Figure, "abc");
    desk.type(2, Grid::Note, "没有数");
    CHECK_FALSE(desk.grid.figures().canSave());
    CHECK(desk.grid.figures().summary()
          == s("Not accepted yet: 1.2.1, 1.3.1. Nothing is saved until every figure is."));
    CHECK(desk.at(1, Grid::Outcome, OverdueRole).toBool());
    CHECK(desk.at(1, Grid::Outcome).toString().contains(s("abc")));
    CHECK(desk.at(2, Grid::Outcome).toString() == s("A note goes in with a figure: type one, or clear the note."));
    desk.type(1, Grid::Figure, "");
    desk.type(2, Grid::Note, "");
    CHECK(desk.grid.figures().canSave());
}

TEST_CASE("When another entry has made a figure impossible, saving fails and everything typed stays")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "9000000000000");
    desk.type(1, Grid::Figure, "100");
    REQUIRE(desk.grid.figures().canSave());
    const auto elsewhere = session::logFigure(
        desk.office.workspace(),
        {{}, s("1.1.1"), RowKind::Increment, domain::Quantity::parse(u"9000000000000").value(), day("2024-09-30")});
    REQUIRE(elsewhere);
    const auto saved = desk.office.save(desk.grid);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence.startsWith(s("Nothing was saved. 1.1.1: ")));
    CHECK(desk.rowsWritten() == 1);
    CHECK(desk.grid.figures().typedCount() == 2);
}

TEST_CASE("What is typed stays when others write, and its preview follows")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "10");
    CHECK(desk.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::Behind);
    desk.office.plus("1.1.1", "20", "2024-09-30");
    CHECK(desk.at(0, Grid::Figure).toString() == s("10"));
    CHECK(desk.at(0, Grid::Actual).toString() == s("20"));
    CHECK(desk.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::OnTrack);
    CHECK(desk.watch.resets == 0);
}

TEST_CASE("Another unit keeps what was typed for indicators that it shares")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "10");
    desk.type(2, Grid::Figure, "3");
    CHECK(desk.grid.figures().droppedBy(beta) == 1);
    CHECK(desk.grid.figures().droppedBy({}) == 0);
    desk.grid.setUnit(beta);
    CHECK(desk.at(0, Grid::Figure).toString() == s("10"));
    CHECK(desk.grid.figures().typedCount() == 1);
}

TEST_CASE("toggleKind changes to the other kind of figure, but a ratio takes only readings")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "30");
    desk.grid.toggleKind(0);
    CHECK(desk.at(0, Grid::Kind).toString() == s("Reading"));
    desk.grid.toggleKind(2);
    CHECK(desk.at(2, Grid::Kind).toString() == s("Reading"));
    CHECK(desk.at(2, Grid::Kind, Qt::ToolTipRole).toString().contains(s("does not add up")));
    desk.office.plus("1.2.1", "1", "2024-03-31"); // the chosen kind survives a change of the view
    CHECK(desk.at(0, Grid::Kind).toString() == s("Reading"));
    REQUIRE(desk.office.save(desk.grid));
    CHECK(session::readJournal(desk.office.workspace(), {}).value().rows.back().kind == RowKind::Reading);
}

TEST_CASE("Copied cells are pasted downwards: a line for each figure, a tab before its note")
{
    UserSettings desk;
    desk.grid.paste(desk.grid.index(0, Grid::Figure), s("5\t首批\r\n\r\n3.1\r\n99"));
    CHECK(textOf(desk.grid, {Grid::Figure, Grid::Note}) == s("5 | 首批\n | \n3.1 | "));
    desk.grid.paste(desk.grid.index(1, Grid::Name), s("5"));
    CHECK(desk.at(1, Grid::Name).toString() == s("企业数"));
}

TEST_CASE("A day on which a figure is refused is reported beside the figure")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "5");
    desk.grid.setDay(day("2024-12-01"));
    CHECK_FALSE(desk.grid.figures().canSave());
    desk.grid.setDay(day("2024-10-08"));
    CHECK(desk.grid.figures().canSave());
}

TEST_CASE("A figure that should be checked again says why in its preview cell")
{
    UserSettings desk;
    desk.type(0, Grid::Figure, "4000");
    CHECK(desk.at(0, Grid::Outcome, DueSoonRole).toBool());
    CHECK(desk.at(0, Grid::Outcome).toString().contains(s("ten times the target")));
    CHECK(desk.grid.figures().canSave());
}
