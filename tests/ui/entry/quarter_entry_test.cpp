#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/shell.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/saved_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;
using Grid = models::QuarterEntryModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QuarterEntryDialog &openGrid(Shell &shell)
{
    press(shell.window, Qt::Key_G, Qt::ControlModifier);
    auto *dialog = shell.dialog<QuarterEntryDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    return *dialog;
}

QString cell(QuarterEntryDialog &dialog, const char *indicator, int column)
{
    auto *model = dialog.findChild<QuarterEntryTable *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, Grid::Id).data().toString() == s(indicator))
            return model->index(row, column).data().toString();
    return s("no such row");
}

std::size_t rowCount(Shell &shell)
{
    return session::readJournal(*shell.workspace, {}).value().rows.size();
}

void comeBack(Shell &shell)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shell.window.activateWindow();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a quarter's figures are typed below one another, saved as a whole, and undone as a whole")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    const std::size_t before = rowCount(shell);
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    const int rows = table->model()->rowCount();
    REQUIRE(rows == 22);
    for (int row = 0; row < rows; ++row) {
        type(dialog, s("3.5"));
        press(dialog, Qt::Key_Return);
    }
    CHECK(cell(dialog, "1.3.1", Grid::Figure) == s("3.5"));
    CHECK(rowCount(shell) == before);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
    CHECK(rowCount(shell) == before + 22);
    CHECK(shell.indicator("1.3.1").position.actual == q("23.5"));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Saved together: 22 figures as of 30 September 2024"));

    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("20"));
    press(shell.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("23.5"));
}

TEST_CASE("a typed figure is previewed at every stroke, and is not lost when others write")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    type(dialog, s("1"));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == s("1"));
    CHECK(table->currentIndex().data().toString() == s("1"));
    CHECK_FALSE(table->currentIndex().siblingAtColumn(Grid::Outcome).data().toString().isEmpty());
    editor->setText(s("12")); // not committed yet
    shell.source.refresh();
    CHECK(editor->text() == s("12"));
    press(dialog, Qt::Key_Tab);
    CHECK(table->currentIndex().column() == Grid::Note);
    CHECK(table->currentIndex().siblingAtColumn(Grid::Figure).data().toString() == s("12"));
}

TEST_CASE("columns keep their width while the user types")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    dialog.resize(1200, 500); // wide enough to have spare width
    settle();
    auto &table = *dialog.findChild<QuarterEntryTable *>();
    const auto places = [&table] {
        QList<int> all;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            all += table.columnViewportPosition(column);
        return all;
    };
    const QList<int> before = places();
    type(dialog, s("99999"));
    press(dialog, Qt::Key_Return);
    type(dialog, s("abc"));
    press(dialog, Qt::Key_Return);
    settle();
    CHECK(places() == before);
}

TEST_CASE("Esc restores the cell's text, and the dialog asks before typed figures are dropped")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    type(dialog, s("7"));
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Up);
    type(dialog, s("9"));
    press(dialog, Qt::Key_Escape);
    CHECK(table->currentIndex().data().toString() == s("7"));
    press(dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(shell.prompter.asked() == QStringList{s("Typed figures that are not saved yet: 1.")});
    shell.prompter.setNextConfirmation(true);
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a click on a cell and typing loses no digit, even if a second click follows")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    const QModelIndex here = table->currentIndex();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(here).center());
    type(dialog, s("2345"));
    CHECK(here.data().toString() == s("2345"));
    // Qt would open the editor a while after the click and select the text typed meanwhile, so that the next key
    // replaces it
    CHECK_FALSE(table->editTriggers().testFlag(QAbstractItemView::SelectedClicked));
}

TEST_CASE("Tab moves from figure to note and to the next row, the space bar changes the kind, Delete clears")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    const auto here = [&] { return QPoint(table->currentIndex().column(), table->currentIndex().row()); };
    CHECK(here() == QPoint(Grid::Figure, 0));
    press(dialog, Qt::Key_Tab);
    CHECK(here() == QPoint(Grid::Note, 0));
    press(dialog, Qt::Key_Tab);
    CHECK(here() == QPoint(Grid::Figure, 1));
    press(dialog, Qt::Key_Backtab);
    CHECK(here() == QPoint(Grid::Note, 0));
    press(dialog, Qt::Key_Backtab);
    press(dialog, Qt::Key_Backtab);
    CHECK_FALSE(table->hasFocus());
    table->setFocus();
    table->goToFigure(0);
    const QString kind = table->currentIndex().siblingAtColumn(Grid::Kind).data().toString();
    press(dialog, Qt::Key_Space);
    CHECK(table->currentIndex().siblingAtColumn(Grid::Kind).data().toString() != kind);
    type(dialog, s("5"));
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Up);
    press(dialog, Qt::Key_Delete);
    CHECK(table->currentIndex().data().toString().isEmpty());
}

TEST_CASE("copied cells are pasted, and one refused figure prevents saving all of them")
{
    Shell shell;
    const std::size_t before = rowCount(shell);
    QuarterEntryDialog &dialog = openGrid(shell);
    QApplication::clipboard()->setText(s("3\t首批\nabc\n"));
    press(dialog, Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(rowCount(shell) == before);
}

TEST_CASE("choosing another unit in the table asks before it drops typed figures of the first unit")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto &unit = control<QComboBox>(dialog, "unit");
    type(dialog, s("7"));
    press(dialog, Qt::Key_Return);
    const int all = unit.currentIndex();
    unit.setCurrentIndex(unit.count() - 1);
    Q_EMIT unit.activated(unit.currentIndex());
    CHECK(unit.currentIndex() == all);
    shell.prompter.setNextConfirmation(true);
    unit.setCurrentIndex(unit.count() - 1);
    Q_EMIT unit.activated(unit.currentIndex());
    CHECK(unit.currentIndex() == unit.count() - 1);
}

TEST_CASE("the units page opens the table of its unit")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("财政局")));
    control<QPushButton>(shell.window, "quarter").click();
    auto *dialog = shell.dialog<QuarterEntryDialog>();
    REQUIRE(dialog);
    CHECK(control<QComboBox>(*dialog, "unit").currentText() == s("财政局"));
}

TEST_CASE("the table is painted with figures, a refusal and a warning")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("科技局")));
    shell.window.showPage(MainWindow::Overview);
    QuarterEntryDialog &dialog = openGrid(shell);
    QApplication::clipboard()->setText(s("5\t首批签约\n12.3\nabc\n99999\n\n8\t按月报\n"));
    press(dialog, Qt::Key_V, Qt::ControlModifier);
    press(dialog, Qt::Key_Down);
    takePicture(dialog, s("quarter-grid"), {1000, 700});
    takePicture(dialog, s("quarter-grid-small"), {760, 520});
}

TEST_CASE("the baselines of a plan are typed below one another, without a day, saved as a whole and undone as a whole")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    const std::size_t before = rowCount(shell);
    press(shell.window, Qt::Key_B, Qt::ControlModifier);
    auto *dialog = shell.dialog<QuarterEntryDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK_FALSE(dialog->findChild<DayEdit *>());
    auto *table = dialog->findChild<QuarterEntryTable *>();
    CHECK(cell(*dialog, "1.3.1", Grid::Id) == s("no such row")); // a flow starts from 0
    CHECK(table->isColumnHidden(Grid::Kind));
    const int rows = table->model()->rowCount();
    REQUIRE(rows > 1);
    type(*dialog, s("12.5"));
    press(*dialog, Qt::Key_Return);
    type(*dialog, s("—"));
    press(*dialog, Qt::Key_Return);
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(rowCount(shell) == before + 1);
    const auto row = session::readJournal(*shell.workspace, {}).value().rows.back();
    CHECK(row.kind == domain::RowKind::Baseline);
    CHECK(row.amount == q("12.5"));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Saved together: 1 baselines"));

    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowCount(shell) == before + 2);
}

TEST_CASE("a copied cell with a line break stays one cell, and what cannot be told apart is refused")
{
    Shell shell;
    QuarterEntryDialog &dialog = openGrid(shell);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    const auto figureAt = [table](int row, int column = Grid::Figure) {
        return table->model()->index(row, column).data().toString();
    };
    QApplication::clipboard()->setText(s("35\t\"甲批\n乙批\"\r\n\"1,200\"\r\n\r\n8\r\n"));
    press(dialog, Qt::Key_V, Qt::ControlModifier);
    CHECK(figureAt(0) == s("35"));
    CHECK(figureAt(0, Grid::Note) == s("甲批\n乙批"));
    CHECK(figureAt(1) == s("1,200"));
    CHECK(figureAt(2).isEmpty());
    CHECK(figureAt(3) == s("8"));
    QApplication::clipboard()->setText(s("9\t\"甲批\n"));
    press(dialog, Qt::Key_V, Qt::ControlModifier);
    CHECK(figureAt(0) == s("35"));
    CHECK_FALSE(dialog.findChild<MessageBanner *>(QStringLiteral("refusal"))->isHidden());
}
