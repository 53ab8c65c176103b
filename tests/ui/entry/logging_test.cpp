#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/shell.h"
#include "ui/units/units_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/window/saved_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using domain::Status;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

LogDialog &openLog(Shell &shell)
{
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    auto *dialog = shell.dialog<LogDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    return *dialog;
}

QString said(const Shell &shell)
{
    return shell.window.findChild<SavedBar *>()->message();
}

std::size_t rowCount(Shell &shell)
{
    return session::readJournal(*shell.workspace, {}).value().rows.size();
}

/// After a dialog has closed: waits until it is deleted and the window is active again.
void comeBack(Shell &shell)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shell.window.activateWindow();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a figure is logged with the keyboard alone, undone, and entered again")
{
    Shell shell;
    CHECK(shell.indicator("1.3.1").status == Status::Behind);
    LogDialog &dialog = openLog(shell);
    type(dialog, s("1.3.1"));
    press(dialog, Qt::Key_Tab);
    type(dialog, s("7"));
    CHECK(dialog.findChild<EntryPreviewPanel *>()->accessibleDescription().startsWith(
        s("After saving, as of 30 Sep: actual 27")));
    press(dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(shell.indicator("1.3.1").position.actual == q("27"));
    CHECK(shell.indicator("1.3.1").status == Status::OnTrack);
    CHECK(said(shell) == s("Saved: 1.3.1 +7 on 30 Sep → 27 项 (On track)"));

    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("20"));
    CHECK(said(shell) == s("Taken back: 1.3.1 +7 on 30 Sep"));
    const auto rows = session::readJournal(*shell.workspace, {}).value().rows;
    CHECK(rows.back().details()[QStringLiteral("reason")].toString() == s("Undone right after entry"));
    const auto before = rows.size();
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowCount(shell) == before);

    press(shell.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("27"));
    CHECK(said(shell) == s("Done again: 1.3.1 +7 on 30 Sep"));
}

TEST_CASE("the indicator is found by a part of its name, and its full name is shown")
{
    Shell shell;
    LogDialog &dialog = openLog(shell);
    type(dialog, s("产学研"));
    press(dialog, Qt::Key_Tab);
    CHECK(control<QComboBox>(dialog, "indicator").currentText() == s("1.3.1 新增产学研合作项目"));
    CHECK(dialog.focusWidget() == &control(dialog, "amount"));
}

TEST_CASE("from a unit's row the figure field has the focus, and typing over the suggested indicator chooses another")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("gongxin")));
    shell.window.entry().log(&shell.window, s("2.1.1"), s("gongxin"));
    LogDialog *dialog = shell.dialog<LogDialog>();
    REQUIRE(dialog);
    CHECK(dialog->focusWidget() == &control(*dialog, "amount"));
    dialog->reject();
    comeBack(shell);

    shell.pages().units().chooseIndicator(s("2.1.1"));
    LogDialog &again = openLog(shell);
    CHECK(control<QComboBox>(again, "indicator").currentText().startsWith(s("2.1.1")));
    type(again, s("1.3.1"));
    press(again, Qt::Key_Tab);
    CHECK(control<QComboBox>(again, "indicator").currentText().startsWith(s("1.3.1")));
}

TEST_CASE("save and next keeps unit and day and moves to the unit's next indicator")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("kaifaqu")));
    LogDialog &dialog = openLog(shell);
    type(dialog, s("4.3.1"));
    press(dialog, Qt::Key_Tab);
    type(dialog, s("11"));
    press(dialog, Qt::Key_2, Qt::AltModifier);
    CHECK(control<DayEdit>(dialog, "day").date() == day("2024-06-30"));
    control<QPushButton>(dialog, "saveAndNext").click();
    CHECK(dialog.isVisible());
    CHECK(control<QComboBox>(dialog, "indicator").currentText().startsWith(s("4.3.2")));
    CHECK(control<DayEdit>(dialog, "day").date() == day("2024-06-30"));
    CHECK(control<QComboBox>(dialog, "unit").currentData().toString() == s("kaifaqu"));
    CHECK(control<QLineEdit>(dialog, "amount").text().isEmpty());
    CHECK(dialog.focusWidget() == &control(dialog, "amount"));
    CHECK(shell.indicator("4.3.1").position.actual == q("11"));
}

TEST_CASE("an entry that would be refused cannot be saved, and the dialog says why")
{
    Shell shell;
    LogDialog &dialog = openLog(shell);
    const auto before = rowCount(shell);
    type(dialog, s("1.3.1"));
    press(dialog, Qt::Key_Tab);
    type(dialog, s("1.2.3"));
    CHECK_FALSE(control(dialog, "save").isEnabled());
    CHECK(dialog.findChild<EntryPreviewPanel *>()->accessibleDescription().contains(s("not a decimal")));
    press(dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(rowCount(shell) == before);
}

TEST_CASE("an indicator accepts only the kinds of figure that make sense for it")
{
    Shell shell;
    models::EntryMemory memory;
    LogDialog ratio(shell.writer, memory, s("3.1.1"), {}, LogDialog::Start::Figure, nullptr);
    const auto kinds = ratio.findChildren<QRadioButton *>();
    REQUIRE(kinds.size() == 3);
    CHECK_FALSE(kinds[0]->isEnabled());
    CHECK_FALSE(kinds[0]->toolTip().isEmpty());
    CHECK(kinds[1]->isChecked());
    CHECK(kinds[2]->isEnabled());
    kinds[2]->click();
    CHECK_FALSE(control(ratio, "day").isEnabled()); // a baseline has a fixed day
}

TEST_CASE("a note starts with the texts of the newest note, and is undone like a figure")
{
    Shell shell;
    shell.window.entry().note(&shell.window, s("1.2"), {});
    auto *dialog = shell.dialog<NoteDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    auto &progress = control<QPlainTextEdit>(*dialog, "progress");
    CHECK(progress.toPlainText().startsWith(s("完成孵化器申报材料")));
    progress.setPlainText(s("现场评审通过"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto newest = [&] { return shell.source.progressOf(s("1.2"))->newestNote()->progress; };
    CHECK(newest() == s("现场评审通过"));
    CHECK(said(shell) == s("Saved: note on task 1.2"));
    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(newest().startsWith(s("完成孵化器申报材料")));
}

TEST_CASE("pinyin initials list the indicators below the field, and one is chosen with Down and Return")
{
    Shell shell;
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    auto &dialog = *shell.dialog<LogDialog>();
    auto &field = control<QComboBox>(dialog, "indicator");
    field.lineEdit()->clear();
    for (const char letter : {'q', 'y'})
        QTest::keyClick(field.lineEdit(), letter);
    const auto &list = *field.completer()->popup();
    REQUIRE(list.isVisible());
    REQUIRE(list.model()->rowCount() > 1);
    const QString second = list.model()->index(1, 0).data().toString();
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Return);
    CHECK(field.currentText() == second);
    CHECK(dialog.focusWidget() == &control(dialog, "amount"));
    field.setFocus();
    field.lineEdit()->clear();
    for (const char letter : std::string("1.3.1"))
        QTest::keyClick(field.lineEdit(), letter);
    CHECK_FALSE(list.isVisible()); // nothing is left to choose
    press(dialog, Qt::Key_Tab);
    CHECK(dialog.focusWidget() == &control(dialog, "amount"));
}
