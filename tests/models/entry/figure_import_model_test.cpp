#include "models/entry/figure_import_model.h"

#include "models/entry/entry_writer.h"
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
using support::q;
using Table = FigureImportModel;

namespace {

const QString alpha = QStringLiteral("alpha");
const QString beta = QStringLiteral("beta");

domain::Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").to("40").named(QStringLiteral("签约项目"), QStringLiteral("项")), {alpha, beta})
        .with(anIndicator("1.2.1").level().to("155").named(QStringLiteral("企业数"), QStringLiteral("家")), {beta});
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TableLine line(int number, const char *indicator, RowKind kind, const char *amount, const char *asOf = "",
               const char *unit = "")
{
    session::FigureEntry entry{{}, s(indicator), kind, q(amount), QDate::fromString(s(asOf), Qt::ISODate), s(unit)};
    return {number, entry};
}

/// A line that could not be read.
TableLine faulty(int number, const char *amount)
{
    TableLine line{number, {}, {domain::Error{domain::ErrorCode::NotADecimal, {s(amount)}}}};
    line.entry.indicator = s("1.1.1");
    line.amount = s(amount);
    return line;
}

struct ImportFixture {
    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return table.index(row, column).data(role);
    }

    [[nodiscard]] std::vector<domain::JournalRow> rows()
    {
        return session::readJournal(office.workspace(), {}).value().rows;
    }

    [[nodiscard]] const FigureImport &figures() const { return table.figures(); }

    Office office{plan()};
    EntryMemory memory;
    Table table{office.source(), memory, {}};
    ModelWatch watch{table};
};

} // namespace

TEST_CASE("Each line of a table shows where its indicator stands now and after all lines are in")
{
    ImportFixture fixture;
    fixture.office.plus("1.1.1", "20", "2024-06-30");
    CHECK(fixture.figures().summary() == s("No table chosen yet."));
    CHECK_FALSE(fixture.figures().canSave());
    fixture.table.setTable(
        {s("f.csv"),
         {line(2, "1.1.1", RowKind::Increment, "4", "2024-07-31", "乙局"),
          line(3, "1.1.1", RowKind::Increment, "6", "2024-09-30"), line(5, "1.2.1", RowKind::Reading, "151.5")},
         2});
    CHECK(textOf(fixture.table, {Table::Line, Table::Id, Table::Name, Table::Unit, Table::Kind, Table::Amount,
                                 Table::Day, Table::Actual, Table::After})
          == s("2 | 1.1.1 | 签约项目 | 乙局 | Increment | 4 | 2024-07-31 | 20 | 24\n"
               "3 | 1.1.1 | 签约项目 | 甲局 | Increment | 6 | 2024-09-30 | 20 | 30\n"
               "5 | 1.2.1 | 企业数 | 乙局 | Reading | 151.5 | 2024-09-30 | — | 151.5"));
    CHECK(fixture.at(0, Table::Outcome, StatusRole).value<Status>() == Status::OnTrack);
    CHECK(fixture.at(0, Table::After, TailRole).toString() == s(" 项"));
    CHECK(fixture.figures().previewAt(0).text == s("After saving, as of 31 Jul: actual 24 项, completion 60%"));
    CHECK(fixture.figures().leftToFields()
          == s("Lines without a unit, which use the one above: 2. Lines without a day, which use the one above: 1."));
    CHECK(fixture.figures().summary() == s("Figures: 3. They are saved together. Lines without a figure, skipped: 2."));
    CHECK(fixture.figures().canSave());
    CHECK(fixture.rows().size() == 1);
}

TEST_CASE("All lines are saved in one go, each with its unit and day, and undone together")
{
    ImportFixture fixture;
    fixture.table.setTable(
        {s("/tmp/f.csv"),
         {line(2, "1.1.1", RowKind::Increment, "4", "2024-07-31", "乙局"), line(3, "1.2.1", RowKind::Reading, "150")}});
    fixture.table.setDay(day("2024-08-31"));
    const auto saved = fixture.office.save(fixture.table);
    REQUIRE(saved);
    CHECK(saved->message == s("Saved together: 2 figures of f.csv"));
    const auto rows = fixture.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].unit == beta);
    CHECK(rows[0].asOf == day("2024-07-31"));
    CHECK(rows[1].asOf == day("2024-08-31"));
    CHECK(fixture.table.rowCount() == 0);
    CHECK(fixture.office.source().assessment().indicator(u"1.1.1")->position.actual == q("4"));

    EntryWriter writer(fixture.office.source());
    writer.undoStack()->add(*saved);
    writer.undo();
    CHECK_FALSE(fixture.office.source().assessment().indicator(u"1.1.1")->position.actual);
    CHECK_FALSE(fixture.office.source().assessment().indicator(u"1.2.1")->position.actual);
}

TEST_CASE("A faulty line shows its fault and its content, and no line can be saved")
{
    ImportFixture fixture;
    fixture.table.setTable(
        {s("f.csv"),
         {line(2, "1.1.1", RowKind::Increment, "4"), faulty(3, "twelve"), line(4, "9.9", RowKind::Increment, "1"),
          line(5, "1.2.1", RowKind::Reading, "1", "", "甲局")}});
    CHECK(fixture.table.firstRefused() == 1);
    CHECK(fixture.at(1, Table::Amount).toString() == s("twelve"));
    CHECK(fixture.at(1, Table::Outcome).toString().contains(s("“twelve” is not a decimal")));
    CHECK(fixture.at(1, Table::Outcome, OverdueRole).toBool());
    CHECK(fixture.at(2, Table::Outcome).toString().contains(s("No indicator “9.9”")));
    CHECK(fixture.at(3, Table::Outcome).toString().contains(s("not responsible")));
    CHECK_FALSE(fixture.at(0, Table::Outcome, OverdueRole).toBool());
    CHECK(fixture.figures().summary() == s("Faulty lines: 3, 4, 5. Nothing is saved until every line is right."));
    CHECK_FALSE(fixture.figures().canSave());
    fixture.table.setTable({s("f.csv"), {line(2, "1.1.1", RowKind::Increment, "4")}});
    CHECK(fixture.figures().canSave());
}

TEST_CASE("Lines without a unit or a day take those chosen beside the table")
{
    ImportFixture fixture;
    fixture.table.setTable({s("f.csv"), {line(2, "1.1.1", RowKind::Increment, "4")}});
    fixture.table.setUnit(beta);
    CHECK(fixture.at(0, Table::Unit).toString() == s("乙局"));
    fixture.table.setDay(day("2024-03-31"));
    CHECK(fixture.at(0, Table::Day).toString() == s("2024-03-31"));
    REQUIRE(fixture.office.save(fixture.table));
    CHECK(fixture.rows().front().unit == beta);
    CHECK(fixture.rows().front().asOf == day("2024-03-31"));
}

TEST_CASE("When the view is narrowed to one unit, lines of other units are refused")
{
    ImportFixture fixture;
    fixture.office.source().setUnit(beta);
    Table table(fixture.office.source(), fixture.memory, {});
    table.setTable(
        {s("f.csv"),
         {line(2, "1.1.1", RowKind::Increment, "4", "", "甲局"), line(3, "1.1.1", RowKind::Increment, "4")}});
    CHECK(table.index(0, Table::Outcome).data().toString()
          == s("Only 乙局 is shown here; a figure of 甲局 cannot be entered."));
    CHECK(table.index(1, Table::Unit).data().toString() == s("乙局"));
    CHECK(table.figures().units() == std::vector{Choice{beta, s("乙局")}});
    CHECK_FALSE(table.figures().canSave());
}

TEST_CASE("Previews include what others enter meanwhile")
{
    ImportFixture fixture;
    fixture.table.setTable({s("f.csv"), {line(2, "1.1.1", RowKind::Increment, "4")}});
    fixture.office.plus("1.1.1", "10", "2024-08-31");
    CHECK(fixture.at(0, Table::Actual).toString() == s("10"));
    CHECK(fixture.at(0, Table::After).toString() == s("14"));
}

TEST_CASE("An unusual figure has a warning and may be saved")
{
    ImportFixture fixture;
    fixture.office.plus("1.1.1", "2", "2024-08-31");
    fixture.table.setTable({s("f.csv"), {line(2, "1.1.1", RowKind::Increment, "400")}});
    CHECK(fixture.at(0, Table::Outcome, DueSoonRole).toBool());
    CHECK(fixture.at(0, Table::Outcome).toString().contains(s("tenfold")));
    CHECK(fixture.figures().canSave());
}

TEST_CASE("A refusal at the last moment names the line and writes nothing")
{
    ImportFixture fixture;
    fixture.office.plus("1.1.1", "9000000000000", "2024-02-29"); // a total near the limit, but only for a month
    fixture.office.plus("1.1.1", "-9000000000000", "2024-03-31");
    fixture.table.setTable({s("f.csv"), {line(7, "1.1.1", RowKind::Increment, "9000000000000", "2024-01-31")}});
    REQUIRE(fixture.figures().canSave()); // on the as-of day nothing is wrong
    const auto saved = fixture.office.save(fixture.table);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence.startsWith(s("Nothing was saved. Line 7: ")));
    CHECK(fixture.rows().size() == 2);
}

TEST_CASE("A template lists what the unit reports, and without a unit, each figure has its task's lead unit")
{
    ImportFixture fixture;
    const auto all = fixture.figures().toFillIn();
    REQUIRE(all.size() == 2);
    CHECK(all[0].indicator == s("1.1.1"));
    CHECK(all[0].name == s("签约项目"));
    CHECK(all[0].measure == s("项"));
    CHECK(all[0].unit == s("甲局"));
    CHECK(all[0].kind == RowKind::Increment);
    CHECK(all[0].asOf == day("2024-09-30"));
    CHECK(all[1].kind == RowKind::Reading);
    fixture.table.setUnit(alpha);
    CHECK(fixture.figures().toFillIn().size() == 1);
    fixture.table.setUnit(beta);
    CHECK(fixture.figures().toFillIn()[0].unit == s("乙局"));
}
