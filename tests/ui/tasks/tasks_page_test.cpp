#include "support/database_beside.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/log_dialog.h"
#include "ui/tasks/tasks_page.h"

#include "models/plan/history_model.h"
#include "models/plan/project_task_model.h"
#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "session/entry/figure_entry.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/indicator/course_view.h"
#include "ui/indicator/fact_card.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/tables/table_view.h"
#include "ui/tasks/plan_tree.h"
#include "ui/tasks/project_pane.h"
#include "ui/widgets/heading.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Shown {
    Shown()
    {
        page.resize(1290, 850);
        page.QWidget::show();
        page.activateWindow();
        page.setFocus();
        QApplication::processEvents();
    }

    template <typename Part> Part &part() const
    {
        for (Part *one : page.findChildren<Part *>())
            if (one->isVisible())
                return *one;
        FAIL("no such part to be seen");
        throw std::logic_error("not reached");
    }

    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] const domain::Assessment &judged(const char *id) const
    {
        return *source.assessment().indicator(s(id));
    }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace = sampleWorkspace(folder.filePath(s("test.db")));
    models::ViewSource source{support::databaseBeside(*workspace)};
    ScriptedPrompter prompter;
    EntryController entry{source, prompter};
    TasksPage page{source, entry, prompter};
};

/// The widgets that Tab reaches in a dialog, by object name where there is one.
QStringList namesByTab(const QWidget &window, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QWidget *focus = window.focusWidget();
        names += focus->objectName().isEmpty() ? focus->accessibleName() : focus->objectName();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    return names;
}

} // namespace

TEST_CASE("the keyboard moves in the plan's tree from a project to an indicator, and Return logs")
{
    Shown shown;
    CHECK(shown.page.currentId() == s("1"));
    CHECK(shown.part<Heading>().title() == s("1 创新要素集聚工程"));
    shown.key(Qt::Key_Down);
    CHECK(shown.page.currentTask() == s("1.1"));
    CHECK(shown.part<Heading>().title().startsWith(s("1.1 ")));
    shown.key(Qt::Key_Right); // expands
    shown.key(Qt::Key_Right); // enters
    CHECK(shown.page.currentIndicator() == s("1.1.1"));
    CHECK(shown.part<CourseView>().accessibleName().contains(s("1.1.1")));
    shown.key(Qt::Key_Return);
    auto *log = shown.page.findChild<LogDialog *>();
    REQUIRE(log);
    CHECK(control<QComboBox>(*log, "indicator").currentText().startsWith(s("1.1.1 ")));
    delete log;
    shown.page.activateWindow();
    shown.key(Qt::Key_Left);
    CHECK(shown.page.currentId() == s("1.1"));
    shown.key(Qt::Key_Return); // collapses
    shown.key(Qt::Key_Down);
    CHECK(shown.page.currentId() == s("1.2"));
    CHECK(shown.page.currentIndicator().isEmpty());
}

TEST_CASE("a project's page shows a state only for tasks without indicators: a bar shows the others")
{
    Shown shown;
    shown.page.show(s("1"));
    QApplication::processEvents();
    auto &table = *shown.part<ProjectPane>().findChild<TableView *>();
    const auto isBlank = [&](int row) {
        const QModelIndex index = table.model()->index(row, models::ProjectTaskModel::State);
        const QImage seen = table.viewport()->grab(table.visualRect(index).adjusted(2, 2, -2, -2)).toImage();
        for (int x = 0; x < seen.width(); ++x)
            for (int y = 0; y < seen.height(); ++y)
                if (seen.pixel(x, y) != seen.pixel(0, 0))
                    return false;
        return true;
    };
    CHECK(isBlank(0));       // 1.1 has indicators
    CHECK_FALSE(isBlank(1)); // 1.2 has none, but a state
}

TEST_CASE("open and chosen items stay when the whole view is refreshed")
{
    Shown shown;
    shown.page.show(s("2.1.1"));
    auto &tree = shown.part<PlanTree>();
    const QModelIndex project = tree.currentIndex().parent().parent();
    tree.collapse(tree.model()->index(0, 0));
    session::logFigure(*shown.workspace, {{}, s("2.1.1"), domain::RowKind::Reading, q("154"), day("2024-09-30")})
        .value();
    shown.source.refresh();
    CHECK(shown.page.currentIndicator() == s("2.1.1"));
    CHECK(tree.isExpanded(project));
    CHECK_FALSE(tree.isExpanded(tree.model()->index(0, 0)));
    CHECK(shown.part<CourseView>().accessibleDescription().contains(s("154")));
    shown.source.setAsOf(day("2024-06-30"));
    CHECK(shown.page.currentIndicator() == s("2.1.1"));
    CHECK(shown.part<CourseView>().accessibleDescription().contains(s("actual 148")));
    shown.page.show(s("9.9.9"));
    CHECK(shown.page.currentIndicator() == s("2.1.1"));
}

TEST_CASE("the chart shows a day's figures under the mouse and with the arrow keys")
{
    Shown shown;
    shown.page.show(s("1.3.1"));
    QApplication::processEvents();
    auto &chart = shown.part<CourseView>();
    CHECK(chart.reading().isEmpty());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.reading() == s("30 Sep: actual 20 项, expected 26 项"));
    CHECK(chart.accessibleDescription() == chart.reading());
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.reading() == s("12 Sep: actual 20 项, expected 24 项"));
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.reading() == s("31 Aug: actual 14 项, expected 23 项"));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.reading() == s("31 Oct: expected 29 项"));
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.reading() == s("31 Jan: nothing reported, expected 2 项"));
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(chart.reading().isEmpty());

    QTest::mouseMove(&chart, chart.rect().center());
    CHECK_FALSE(chart.reading().isEmpty());
    QTest::mouseMove(&chart, QPoint(1, 1));
    CHECK(chart.reading().isEmpty());
}

TEST_CASE("a row is voided from an indicator's page with Delete, and the reason stays visible")
{
    Shown shown;
    shown.page.show(s("1.3.1"));
    QApplication::processEvents();
    auto &rows = control<QTableView>(shown.page, "rows");
    QSignalSpy voided(&shown.entry, &EntryController::said);
    const QString row = rows.model()->index(0, 0).data(models::HistoryModel::RowIdRole).toString();
    REQUIRE(rows.model()->rowCount() == 4);
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_Delete); // no answer: the user cancels
    CHECK(shown.prompter.asked().size() == 1);
    CHECK(shown.judged("1.3.1").position.actual == q("20"));
    shown.prompter.setNextText(s("重复登记"));
    QTest::keyClick(&rows, Qt::Key_Delete);
    CHECK(shown.judged("1.3.1").position.actual == q("14"));
    REQUIRE(voided.size() == 1);
    CHECK(voided.first().at(0).toString() == s("Voided: 2024-09-12 Increment +6"));
    CHECK(shown.entry.writer().undoStack()->swap(models::UndoStack::Direction::Undo).toEnterAgain == QStringList{row});
    CHECK(rows.model()->rowCount() == 4);
    CHECK(rows.model()->index(0, 4).data().toString() == s("Voided: 重复登记"));
    CHECK_FALSE(control(shown.page, "void").isEnabled());
}

TEST_CASE("an indicator is retargeted with the keyboard alone, and its page shows the old target beside the new one")
{
    Shown shown;
    shown.page.show(s("1.3.1"));
    QApplication::processEvents();
    auto &button = control<QPushButton>(shown.page, "retarget");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    auto *dialog = shown.page.findChild<RetargetDialog *>();
    REQUIRE(dialog);
    QSignalSpy saved(&shown.entry, &EntryController::said);
    CHECK(dialog->focusWidget() == &control(*dialog, "target"));
    type(*dialog, s("24"));
    CHECK_FALSE(control(*dialog, "save").isEnabled());
    press(*dialog, Qt::Key_Tab);
    CHECK(dialog->focusWidget()->objectName() == s("schedule0"));
    press(*dialog, Qt::Key_Tab);
    CHECK(dialog->focusWidget()->objectName() == s("due"));
    press(*dialog, Qt::Key_Tab);
    CHECK(dialog->focusWidget()->objectName() == s("day"));
    press(*dialog, Qt::Key_Tab);
    CHECK(dialog->focusWidget() == &control(*dialog, "reason"));
    type(*dialog, s("上级调整"));
    CHECK(control(*dialog, "save").isEnabled());
    press(*dialog, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(saved.size() == 1);
    CHECK(saved.first().at(0).toString() == s("Saved: 1.3.1 → 24 项, By the month from 30 Sep"));
    CHECK(saved.first().at(1).value<EntryController::Offer>() == EntryController::Offer::Undo);
    CHECK(shown.judged("1.3.1").indicator.terms.target == q("24"));
    const QString said = shown.part<CourseView>().accessibleDescription();
    CHECK(said.startsWith(s("Target 24 项")));
    CHECK(said.contains(s("changed on 30 Sep")));
    bool isFormerTold = false;
    for (const QLabel *label : shown.part<FactCard>().findChildren<QLabel *>())
        isFormerTold = isFormerTold || label->accessibleName().startsWith(s("Former target: 35 项, By the month"));
    CHECK(isFormerTold);
}

TEST_CASE("nodes are typed, added and removed with the keyboard, and a refusal keeps the typed text")
{
    Shown shown;
    RetargetDialog dialog(shown.entry.writer(), s("1.3.1"), nullptr);
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Right);
    press(dialog, Qt::Key_Right);
    press(dialog, Qt::Key_Right); // to the last schedule
    QApplication::processEvents();
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Tab);
    CHECK(dialog.focusWidget()->accessibleName() == s("Value to be reached")); // the first node's field
    type(dialog, s("10"));
    press(dialog, Qt::Key_Insert);
    type(dialog, s("18"));
    press(dialog, Qt::Key_Insert);
    type(dialog, s("x"));
    CHECK(dialog.findChildren<QLineEdit *>(s("target")).first()->text() == s("35"));
    press(dialog, Qt::Key_Minus, Qt::ControlModifier);
    control<QLineEdit>(dialog, "reason").setText(s("按季下达"));
    CHECK(control(dialog, "save").isEnabled());
    CHECK(namesByTab(dialog, 3) == QStringList{s("Value to be reached"), s("Remove this day"), s("addNode")});
    CHECK(dialog.focusWidget()->objectName() == s("due"));
    control<QPushButton>(dialog, "save").click();
    const auto &terms = shown.judged("1.3.1").indicator.terms;
    CHECK(terms.schedule == domain::Schedule::Nodes);
    CHECK(terms.nodes == std::vector<domain::Node>{{day("2024-03-31"), q("10")}, {day("2024-06-30"), q("18")}});
}

TEST_CASE("a task shows its units, indicators, measures and notes, with links")
{
    Shown shown;
    shown.page.show(s("1.1"));
    QApplication::processEvents();
    auto &table = control<QTableView>(shown.page, "indicators");
    CHECK(table.model()->rowCount() == 3);
    QSignalSpy journals(&shown.page, &TasksPage::journalRequested);
    control<QPushButton>(shown.page, "journal").click();
    REQUIRE(journals.size() == 1);
    CHECK(journals.first().first().toString() == s("1.1"));
    QSignalSpy units(&shown.page, &TasksPage::unitChosen);
    for (QLabel *label : shown.part<FactCard>().findChildren<QLabel *>())
        if (label->accessibleName().startsWith(s("Units")))
            Q_EMIT label->linkActivated(s("unit:gongxin"));
    REQUIRE(units.size() == 1);
    CHECK(units.first().first().toString() == s("gongxin"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(shown.page.currentIndicator() == s("1.1.2"));

    shown.page.show(s("1.2"));
    QApplication::processEvents();
    CHECK_FALSE(table.isVisible());
    QString said;
    for (const QAbstractItemView *list : shown.page.findChildren<QAbstractItemView *>())
        if (list->isVisible())
            for (int row = 0; row < list->model()->rowCount(); ++row)
                for (int column = 0; column < list->model()->columnCount(); ++column)
                    said += list->model()->index(row, column).data().toString() + u'\n';
    CHECK(said.contains(s("孵化器现场评审")));
    CHECK(said.contains(s("完成孵化器申报材料")));
}

TEST_CASE("every control on the page has a name and is reached with Tab")
{
    Shown shown;
    shown.page.show(s("1.3.1"));
    QApplication::processEvents();
    const QStringList names = namesByTab(shown.page, 14);
    for (const char *wanted : {"retarget", "log", "rows", "void", "Course of 1.3.1 新增产学研合作项目", "Behind, why",
                               "Projects, tasks and indicators"}) {
        CAPTURE(wanted, names.join(s(" | ")));
        CHECK(names.contains(s(wanted)));
    }
    CHECK_FALSE(names.contains(QString()));
}
