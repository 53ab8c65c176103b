#include "models/tables/roles.h"
#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/indicator/indicator_table.h"
#include "ui/overview/overview_page.h"
#include "ui/sheets/sheets_page.h"
#include "ui/shell.h"
#include "ui/task_sections/people_table.h"
#include "ui/tasks/indicator_pane.h"
#include "ui/tasks/plan_tree.h"
#include "ui/tasks/task_pane.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/unit_list.h"
#include "ui/units/units_page.h"
#include "ui/window/side_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The pages that the user can open.
QStringList pages(const Shell &shell)
{
    QStringList titles;
    for (const SideBarEntry *entry : shell.window.findChildren<SideBarEntry *>())
        if (entry->isVisible() && entry->isCheckable())
            titles += entry->text();
    return titles;
}

} // namespace

TEST_CASE("a liaison sees the unit's dashboard, tasks and sheet, and the other pages and their shortcuts are hidden")
{
    Shell shell;
    REQUIRE(shell.window.openAsLiaison(s("科协")));
    QApplication::processEvents();
    CHECK(pages(shell) == QStringList{s("Units"), s("Tasks"), s("Sheets")});
    CHECK(shell.window.currentPage() == MainWindow::Units);
    CHECK(shell.pages().units().currentUnit() == s("kexie"));
    CHECK_FALSE(shell.window.findChild<UnitList *>()->isVisible());
    CHECK(shell.window.focusWidget() == shell.pages().units().findChild<IndicatorTable *>()); // for the arrow keys
    CHECK_FALSE(control(shell.window, "unitFilter").isVisible());
    CHECK(shell.pages().tasks().findChild<PlanTree *>()->model()->rowCount() < 5);

    press(shell.window, Qt::Key_1, Qt::ControlModifier);
    press(shell.window, Qt::Key_4, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Units);
    press(shell.window, Qt::Key_5, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Sheets);
    auto &units = control<QComboBox>(shell.window, "sheetUnit");
    CHECK(units.count() == 1);
    CHECK(units.currentData().toString() == s("kexie"));

    REQUIRE(shell.window.openUnit(s("gongxin"))); // a liaison's window does not show another unit's page
    CHECK(shell.pages().units().currentUnit() == s("kexie"));
    CHECK_FALSE(shell.window.openAsLiaison(s("查无此局")));
}

TEST_CASE("a liaison logs only the unit's own indicators")
{
    Shell shell;
    REQUIRE(shell.window.openAsLiaison(s("人社局")));
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    auto &field = control<QComboBox>(*shell.dialog<LogDialog>(), "indicator");
    CHECK(field.count() > 0);
    for (int i = 0; i < field.count(); ++i) {
        const auto found = shell.source.plan().indicator(field.itemData(i).toString());
        REQUIRE(found);
        CHECK(found->task->partOf(s("renshe")));
    }
    field.setEditText(s("2.1.1")); // of another unit
    CHECK_FALSE(control(*shell.dialog<LogDialog>(), "amount").hasFocus());
    CHECK(shell.dialog<LogDialog>()->findChild<EntryPreviewPanel *>()->accessibleDescription().contains(
        s("Type the number")));
}

TEST_CASE("a liaison cannot change another unit's entries and sees no button for it")
{
    Shell shell;
    REQUIRE(shell.window.openAsLiaison(s("税务局"))); // supports task 2.2, which another unit leads
    QApplication::processEvents();
    shell.window.showPage(MainWindow::Tasks);
    auto &tasks = shell.pages().tasks();
    tasks.show(s("2.2.2"));
    auto &pane = *tasks.findChild<IndicatorPane *>();
    REQUIRE(pane.isVisible());
    CHECK_FALSE(control(pane, "retarget").isVisible());
    CHECK(control(pane, "rows").isVisible()); // the other unit's figure is shown
    CHECK_FALSE(control(pane, "void").isEnabled());
    CHECK_FALSE(control(pane, "correct").isEnabled());
    tasks.show(s("2.2"));
    auto &task = *tasks.findChild<TaskPane *>();
    REQUIRE(task.isVisible());
    CHECK_FALSE(control(task, "journal").isVisible());
    auto &people = *task.findChild<PeopleTable *>();
    REQUIRE(people.model()->rowCount() > 1);
    for (int row = 0; row < people.model()->rowCount(); ++row) {
        people.setCurrentIndex(people.model()->index(row, 0));
        const bool isOwn = people.currentIndex().data(models::UnitRole).toString() == s("shuiwu");
        const auto before = shell.prompter.told().size();
        control<QPushButton>(task, "changePerson").click();
        auto *dialog = shell.dialog<AssignmentDialog>();
        CHECK((dialog != nullptr) == isOwn);
        CHECK(shell.prompter.told().size() == before + (isOwn ? 0 : 1));
        delete dialog;
    }
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(shell.dialog<LogDialog>());
    control<QComboBox>(*shell.dialog<LogDialog>(), "indicator").setEditText(s("2.2.2"));
    auto &units = control<QComboBox>(*shell.dialog<LogDialog>(), "unit");
    CHECK(units.count() == 1);
    CHECK(units.currentData().toString() == s("shuiwu"));
}

TEST_CASE("a liaison of a unit that the plan does not have cannot enter anything")
{
    Shell shell;
    shell.source.setLiaison(s("nosuch"));
    for (const Qt::Key key : {Qt::Key_L, Qt::Key_G}) {
        press(shell.window, key, Qt::ControlModifier);
        CHECK_FALSE(shell.window.findChild<QDialog *>());
    }
}

TEST_CASE("entries of one user cannot be undone by the next user")
{
    Shell shell;
    const auto logged = session::logFigure(
        *shell.workspace, {{}, s("1.3.1"), domain::RowKind::Increment, support::q("7"), QDate(2024, 9, 30)});
    REQUIRE(logged);
    shell.window.entry().writer().undoStack()->add({s("entered"), {logged->row.id.toString()}});
    REQUIRE(shell.window.openAsLiaison(s("科协")));
    const auto rows = [&] { return session::readJournal(*shell.workspace, {}).value().rows.size(); };
    const auto before = rows();
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(rows() == before);
}

TEST_CASE("the unit filter limits every page, and opening a place outside it clears the filter")
{
    Shell shell;
    auto &filter = control<QComboBox>(shell.window, "unitFilter");
    filter.setCurrentIndex(filter.findData(s("kexie")));
    Q_EMIT filter.activated(filter.currentIndex());
    CHECK(shell.source.unit() == s("kexie"));
    shell.window.showPage(MainWindow::Units);
    CHECK(shell.pages().units().currentUnit() == s("kexie"));
    CHECK_FALSE(shell.window.findChild<UnitList *>()->isVisible());
    shell.window.showPage(MainWindow::Journal);
    QApplication::processEvents();
    CHECK(control<QComboBox>(shell.window, "filterUnit").currentData().toString() == s("kexie"));

    REQUIRE(shell.window.openUnit(s("gongxin")));
    CHECK(shell.source.unit().isEmpty());
    CHECK(filter.currentIndex() == 0);
    CHECK(shell.pages().units().currentUnit() == s("gongxin"));
    CHECK(shell.window.findChild<UnitList *>()->isVisible());
}

TEST_CASE("a project of the overview leads to its tasks")
{
    Shell shell;
    Q_EMIT shell.pages().overview().planItemChosen(s("3"));
    CHECK(shell.window.currentPage() == MainWindow::Tasks);
    CHECK(shell.pages().tasks().currentId() == s("3"));
}
