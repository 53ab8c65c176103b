#include "models/maintenance/merge_unit_model.h"
#include "models/maintenance/merge_words.h"
#include "models/maintenance/same_figure_model.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::TemporaryWorkspace;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").named(s("平台"), s("项")), {s("alpha"), s("beta")});
}

void log(TemporaryWorkspace &workspace, const char *amount, const char *unit)
{
    REQUIRE(session::logFigure(
        *workspace,
        {{}, s("1.1.1"), domain::RowKind::Increment, support::q(amount), support::day("2024-03-31"), s(unit)}));
}

session::Merged outlook()
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace other(plan());
    log(office, "5", "alpha");
    log(other, "5", "beta");
    log(other, "6", "beta");
    log(other, "7", "alpha");
    const auto file = session::backUp(*other);
    REQUIRE(file);
    auto merged = session::merge(*office, QStringList{file->file}, {session::MergeMode::Rehearse});
    REQUIRE(merged);
    return std::move(*merged);
}

} // namespace

TEST_CASE("The new rows stand by unit in the plan's order, with their kinds")
{
    MergeUnitModel model;
    model.setMerged(outlook());
    REQUIRE(model.rowCount() == 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, MergeUnitModel::Unit) == s("甲局"));
    CHECK(text(0, MergeUnitModel::Rows) == s("1"));
    CHECK(text(1, MergeUnitModel::Unit) == s("乙局"));
    CHECK(text(1, MergeUnitModel::Kinds) == s("Increment 2"));
    CHECK_FALSE(model.hasSeveralPlans());
}

TEST_CASE("A figure that both sides have is listed with its indicator, day, amount and both units")
{
    SameFigureModel model;
    model.setMerged(outlook());
    REQUIRE(model.rowCount() == 1);
    QStringList cells;
    for (int column = 0; column < SameFigureModel::columns; ++column)
        cells += model.index(0, column).data().toString();
    CHECK(cells == QStringList{s("1.1.1 平台"), s("2024-03-31"), s("Increment"), s("5 项"), s("甲局"), s("乙局")});
}

TEST_CASE("What was merged is said in a line, with the units")
{
    session::Merged merged = outlook();
    CHECK(mergeDone(merged) == s("Merged: 3 new rows, 0 known (甲局 1, 乙局 2)"));
    merged.backup = s("/x/test_2024-10-08_093000_before-merge.db");
    CHECK(mergeDone(merged).endsWith(s("test_2024-10-08_093000_before-merge.db")));
    CHECK(mergeRemarks(merged).isEmpty());
    merged.conflicts.push_back({s("row"), {domain::ErrorCode::UnknownIndicator, {s("9.9.9")}}});
    CHECK(mergeRemarks(merged).size() == 2);
}

TEST_CASE("A merge says how many of its rows are held, and not of voids without effect")
{
    session::Merged merged = outlook();
    const domain::Error rule{domain::ErrorCode::UnknownIndicator, {s("9.9.9")}};
    merged.conflicts = {{s("void"), rule, false}, {s("row"), rule, true}, {s("other"), rule, true}};
    CHECK(mergeDone(merged).endsWith(s("; held until a decision: 2 rows")));
    CHECK(mergeRemarks(merged).front().endsWith(s("do not count until they are accepted: 2")));
    CHECK(mergeRemarks(merged)[1] == s("Of the new rows 3 call for a look:"));
}

TEST_CASE("A plan that comes along is said not to be shown, and another version not to be in force")
{
    session::Merged merged = outlook();
    merged.newPlans = QStringList{s("far")};
    merged.otherPlans = QStringList{s("test-2024")};
    const QStringList remarks = mergeRemarks(merged);
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0].contains(s("not shown until it is chosen: far")));
    CHECK(remarks[1].contains(s("not in force")));
}
