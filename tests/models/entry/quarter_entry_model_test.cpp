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

struct QuarterFixture {
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
    QuarterFixture fixture;
    fixture.office.plus("1.1.1", "20", "2024-06-30");
    CHECK(textOf(fixture.grid, {Grid::Id, Grid::Name, Grid::Target, Grid::Actual, Grid::Kind, Grid::Figure})
          == s("1.1.1 | 签约项目 | 40 项 | 20 | Increment | \n"
               "1.2.1 | 企业数 | 155 家 | — | Reading | \n"
               "1.3.1 | 占比 | 3.2% | — | Reading | "));
    fixture.grid.setUnit(beta);
    CHECK(textOf(fixture.grid, {Grid::Id}) == s("1.1.1\n1.2.1"));
    CHECK_FALSE(fixture.grid.figures().canSave());
    CHECK(fixture.grid.figures().summary() == s("Nothing typed yet."));
}

TEST_CASE("Each typed figure has a preview, and all are saved together")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, " ３０ ");
    fixture.type(0, Grid::Note, "签约三批");
    fixture.type(2, Grid::Figure, "3.2");
    CHECK(fixture.at(0, Grid::Outcome).toString() == s("On track"));
    CHECK(fixture.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::OnTrack);
    CHECK(fixture.at(2, Grid::Outcome, StatusRole).value<Status>() == Status::Met);
    CHECK(fixture.grid.figures().previewAt(0).text == s("After saving, as of 30 Sep: actual 30 项, completion 75%"));
    CHECK(fixture.rowsWritten() == 0);
    REQUIRE(fixture.grid.figures().canSave());

    const auto saved = fixture.office.save(fixture.grid);
    REQUIRE(saved);
    CHECK(saved->message.contains(s("30 September 2024")));
    const auto rows = session::readJournal(fixture.office.workspace(), {}).value().rows;
    REQUIRE(rows.size() == 2);
    CHECK(saved->rows == QStringList{rows[0].id.toString(), rows[1].id.toString()});
    CHECK(rows[0].subject == s("1.1.1"));
    CHECK(rows[0].kind == RowKind::Increment);
    CHECK(rows[0].unit == alpha);
    CHECK(rows[0].asOf == day("2024-09-30"));
    CHECK(rows[0].details()[QStringLiteral("note")].toString() == s("签约三批"));
    CHECK(rows[1].kind == RowKind::Reading);
    CHECK(fixture.grid.figures().typedCount() == 0);
    CHECK(fixture.at(0, Grid::Actual).toString() == s("30"));
    CHECK(fixture.memory.day == day("2024-09-30"));
}

TEST_CASE("The figures of a unit's grid are reported by that unit")
{
    QuarterFixture fixture;
    fixture.grid.setUnit(beta);
    fixture.type(0, Grid::Figure, "3");
    REQUIRE(fixture.office.save(fixture.grid));
    CHECK(session::readJournal(fixture.office.workspace(), {}).value().rows.front().unit == beta);
    CHECK(fixture.memory.unit == beta);
}

TEST_CASE("While one figure is refused, none is saved, and the summary names it")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "7");
    fixture.type(1, Grid::Figure, "abc");
    fixture.type(2, Grid::Note, "没有数");
    CHECK_FALSE(fixture.grid.figures().canSave());
    CHECK(fixture.grid.figures().summary()
          == s("Not accepted yet: 1.2.1, 1.3.1. Nothing is saved until every figure is."));
    CHECK(fixture.at(1, Grid::Outcome, OverdueRole).toBool());
    CHECK(fixture.at(1, Grid::Outcome).toString().contains(s("abc")));
    CHECK(fixture.at(2, Grid::Outcome).toString() == s("A note needs a figure: type one, or clear the note."));
    fixture.type(1, Grid::Figure, "");
    fixture.type(2, Grid::Note, "");
    CHECK(fixture.grid.figures().canSave());
}

TEST_CASE("When another entry has made a figure impossible, saving fails and everything typed stays")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "9000000000000");
    fixture.type(1, Grid::Figure, "100");
    REQUIRE(fixture.grid.figures().canSave());
    const auto elsewhere = session::logFigure(
        fixture.office.workspace(),
        {{}, s("1.1.1"), RowKind::Increment, domain::Quantity::parse(u"9000000000000").value(), day("2024-09-30")});
    REQUIRE(elsewhere);
    const auto saved = fixture.office.save(fixture.grid);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence.startsWith(s("Nothing was saved. 1.1.1: ")));
    CHECK(fixture.rowsWritten() == 1);
    CHECK(fixture.grid.figures().typedCount() == 2);
}

TEST_CASE("What is typed stays when others write, and its preview follows")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "10");
    CHECK(fixture.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::Behind);
    fixture.office.plus("1.1.1", "20", "2024-09-30");
    CHECK(fixture.at(0, Grid::Figure).toString() == s("10"));
    CHECK(fixture.at(0, Grid::Actual).toString() == s("20"));
    CHECK(fixture.at(0, Grid::Outcome, StatusRole).value<Status>() == Status::OnTrack);
    CHECK(fixture.watch.resets == 0);
}

TEST_CASE("Another unit keeps what was typed for indicators that it shares")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "10");
    fixture.type(2, Grid::Figure, "3");
    CHECK(fixture.grid.figures().droppedBy(beta) == 1);
    CHECK(fixture.grid.figures().droppedBy({}) == 0);
    fixture.grid.setUnit(beta);
    CHECK(fixture.at(0, Grid::Figure).toString() == s("10"));
    CHECK(fixture.grid.figures().typedCount() == 1);
}

TEST_CASE("toggleKind changes to the other kind of figure, but a ratio takes only readings")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "30");
    fixture.grid.toggleKind(0);
    CHECK(fixture.at(0, Grid::Kind).toString() == s("Reading"));
    fixture.grid.toggleKind(2);
    CHECK(fixture.at(2, Grid::Kind).toString() == s("Reading"));
    CHECK(fixture.at(2, Grid::Kind, Qt::ToolTipRole).toString().contains(s("does not add up")));
    fixture.office.plus("1.2.1", "1", "2024-03-31"); // the chosen kind survives a change of the view
    CHECK(fixture.at(0, Grid::Kind).toString() == s("Reading"));
    REQUIRE(fixture.office.save(fixture.grid));
    CHECK(session::readJournal(fixture.office.workspace(), {}).value().rows.back().kind == RowKind::Reading);
}

TEST_CASE("Copied cells are pasted into figures and notes, and into nothing else")
{
    QuarterFixture fixture;
    fixture.grid.paste({{0, Grid::Figure, {s("5"), s("首批")}},
                        {1, Grid::Figure, {QString()}},
                        {2, Grid::Figure, {s("3.1")}},
                        {3, Grid::Figure, {s("99")}}});
    CHECK(textOf(fixture.grid, {Grid::Figure, Grid::Note}) == s("5 | 首批\n | \n3.1 | "));
    fixture.grid.paste({{1, Grid::Name, {s("5")}}});
    CHECK(fixture.at(1, Grid::Name).toString() == s("企业数"));
}

TEST_CASE("A day on which a figure is refused is reported beside the figure")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "5");
    fixture.grid.setDay(day("2024-12-01"));
    CHECK_FALSE(fixture.grid.figures().canSave());
    fixture.grid.setDay(day("2024-10-08"));
    CHECK(fixture.grid.figures().canSave());
}

TEST_CASE("A figure that should be checked again says why in its preview cell")
{
    QuarterFixture fixture;
    fixture.type(0, Grid::Figure, "4000");
    CHECK(fixture.at(0, Grid::Outcome, DueSoonRole).toBool());
    CHECK(fixture.at(0, Grid::Outcome).toString().contains(s("ten times the target")));
    CHECK(fixture.grid.figures().canSave());
}
