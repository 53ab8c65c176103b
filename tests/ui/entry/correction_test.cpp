// Correcting wrong entries, and keeping typed text when a key is pressed by accident.
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/shell.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/saved_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace xushi;
using namespace xushi::ui;
using domain::Status;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString said(const Shell &shell)
{
    return shell.window.findChild<SavedBar *>()->message();
}

QWidget &shown(const Shell &shell, const char *name)
{
    for (auto *one : shell.window.findChildren<QWidget *>(QString::fromLatin1(name)))
        if (one->isVisible())
            return *one;
    FAIL("not to be seen: " << name);
    throw;
}

void comeBack(Shell &shell)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shell.window.activateWindow();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a figure is corrected from its indicator's journal with the keyboard alone, and the correction is undone")
{
    Shell shell;
    REQUIRE(shell.indicator("1.3.1").position.actual == q("20"));
    shell.window.showPage(MainWindow::Tasks);
    shell.pages().tasks().show(s("1.3.1"));
    settle();
    auto &rows = shown(shell, "rows");
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_F2);
    auto *dialog = shell.dialog<CorrectionDialog>();
    REQUIRE(dialog);
    settle();
    CHECK_FALSE(control(*dialog, "save").isEnabled());
    type(*dialog, s("16"));
    CHECK(dialog->findChild<EntryPreviewPanel *>()->accessibleDescription().startsWith(
        s("After saving, as of 30 Sep: actual 30 项")));
    CHECK_FALSE(control(*dialog, "save").isEnabled()); // no reason yet
    control(*dialog, "reason").setFocus();
    type(*dialog, s("少打一个1"));
    takePicture(*dialog, s("dialog-correct"));
    press(*dialog, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    CHECK(shell.indicator("1.3.1").position.actual == q("30"));
    CHECK(said(shell) == s("Corrected: 1.3.1 +16 instead of +6 → 30 项 (On track)"));

    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("20"));
    press(shell.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("30"));
}

TEST_CASE("a figure that was voided by accident is entered again by Undo, and voided again by Redo")
{
    Shell shell;
    shell.window.showPage(MainWindow::Tasks);
    shell.pages().tasks().show(s("1.3.1"));
    settle();
    auto &rows = shown(shell, "rows");
    shell.prompter.setNextText(s("重复"));
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_Delete);
    CHECK(shell.indicator("1.3.1").position.actual == q("14"));
    CHECK(said(shell) == s("Voided: 2024-09-12 Increment +6"));
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("20"));
    press(shell.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("14"));
}

TEST_CASE("only a figure that counts can be corrected")
{
    Shell shell;
    shell.window.showPage(MainWindow::Tasks);
    shell.pages().tasks().show(s("1.3.1"));
    settle();
    auto &rows = dynamic_cast<QTableView &>(shown(shell, "rows"));
    CHECK(shown(shell, "correct").isEnabled());
    shell.prompter.setNextText(s("重复"));
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_Delete);
    CHECK_FALSE(shown(shell, "correct").isEnabled());
    QTest::keyClick(&rows, Qt::Key_F2);
    CHECK_FALSE(shell.dialog<CorrectionDialog>());
}

TEST_CASE("a row of the whole journal can be corrected too, but not a note")
{
    Shell shell;
    press(shell.window, Qt::Key_4, Qt::ControlModifier);
    settle();
    auto &journal = dynamic_cast<QTableView &>(shown(shell, "journal"));
    int figures = 0;
    int others = 0;
    for (int row = 0; row < journal.model()->rowCount(); ++row) {
        journal.setCurrentIndex(journal.model()->index(row, 0));
        const QString kind = journal.model()->index(row, 1).data().toString();
        const bool isFigure = kind == s("Reading") || kind == s("Increment") || kind == s("Baseline");
        (isFigure ? figures : others) += 1;
        const bool isVoided = journal.model()->index(row, 5).data().toString().contains(s("Voided"));
        CHECK(shown(shell, "correct").isEnabled() == (isFigure && !isVoided));
    }
    CHECK(figures > 0);
    CHECK(others > 0);
}

namespace {

bool isWarned(const QDialog &dialog)
{
    const auto banners = dialog.findChildren<MessageBanner *>();
    return std::any_of(banners.begin(), banners.end(), [](const MessageBanner *one) {
        return one->isVisible() && one->sentence().startsWith(s("What was typed here is not saved."));
    });
}

/// Types into the field and closes the dialog, which takes two attempts.
void checkLeaving(QDialog &dialog, QWidget &field)
{
    field.setFocus();
    QTest::keyClicks(&field, s("7"));
    press(dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(isWarned(dialog));
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

} // namespace

TEST_CASE("Escape closes a dialog with a typed figure only the second time, one with a given figure at once")
{
    Shell shell;
    models::EntryMemory memory;
    const auto logging = [&] {
        return std::make_unique<LogDialog>(shell.writer, memory, s("1.3.1"), QString(), LogDialog::Start::Figure,
                                           &shell.window);
    };
    const auto log = logging();
    const auto opened = [](QDialog &dialog) {
        dialog.show();
        settle();
    };
    opened(*log);
    checkLeaving(*log, control(*log, "amount"));
    const auto untouched = logging();
    opened(*untouched);
    control(*untouched, "indicator").setFocus();
    QTest::keyClicks(&control(*untouched, "indicator"), s("2.1.1")); // found again with a few letters
    press(*untouched, Qt::Key_Escape);
    CHECK_FALSE(untouched->isVisible());

    RetargetDialog retarget(shell.writer, s("1.3.1"), &shell.window);
    opened(retarget);
    checkLeaving(retarget, control(retarget, "reason"));
    RetargetDialog asItIs(shell.writer, s("1.3.1"), &shell.window);
    opened(asItIs);
    press(asItIs, Qt::Key_Escape);
    CHECK_FALSE(asItIs.isVisible());

    const auto rows = session::readJournal(*shell.workspace, {}).value().rows;
    const auto figure = std::find_if(rows.begin(), rows.end(), [](const auto &one) { return one.amount.has_value(); });
    REQUIRE(figure != rows.end());
    CorrectionDialog correction(shell.writer, *figure, &shell.window);
    opened(correction);
    checkLeaving(correction, control(correction, "amount"));
    CorrectionDialog lookedAt(shell.writer, *figure, &shell.window);
    opened(lookedAt);
    press(lookedAt, Qt::Key_Escape);
    CHECK_FALSE(lookedAt.isVisible());
}

TEST_CASE("a warning is given again after saving or further typing, and an empty dialog has nothing to lose")
{
    Shell shell;
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, s("1.3.1"), QString(), LogDialog::Start::Figure, &shell.window);
    log.show();
    settle();
    auto &amount = control<QLineEdit>(log, "amount");
    QTest::keyClicks(&amount, s("7"));
    press(log, Qt::Key_Escape);
    CHECK(isWarned(log));
    press(log, Qt::Key_Return, Qt::ControlModifier); // saved in the end
    CHECK_FALSE(isWarned(log));
    QTest::keyClicks(&amount, s("7"));
    press(log, Qt::Key_Escape);
    CHECK(log.isVisible());
    QTest::keyClicks(&amount, s("1"));
    CHECK_FALSE(isWarned(log));
    press(log, Qt::Key_Escape);
    CHECK(log.isVisible());
    CHECK(isWarned(log));
    amount.clear();
    press(log, Qt::Key_Escape);
    CHECK_FALSE(log.isVisible());
}

TEST_CASE("after a figure was saved and the next one is expected, Escape closes the dialog at once")
{
    Shell shell;
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, s("1.3.1"), QString(), LogDialog::Start::Figure, &shell.window);
    log.show();
    settle();
    QTest::keyClicks(&control(log, "amount"), s("1"));
    press(log, Qt::Key_Return, Qt::ControlModifier);
    CHECK(log.isVisible());
    press(log, Qt::Key_Escape);
    CHECK_FALSE(log.isVisible());
}

TEST_CASE("Escape closes a dialog with typed words only the second time")
{
    Shell shell;
    NoteDialog note(shell.writer, s("1.2"), s("kaifaqu"), &shell.window);
    note.show();
    settle();
    auto &progress = control<QPlainTextEdit>(note, "progress");
    progress.setFocus();
    QTest::keyClicks(&progress, s("ok"));
    press(note, Qt::Key_Escape);
    CHECK(note.isVisible());
    CHECK(isWarned(note));
    QTest::keyClicks(&progress, s("!")); // and continues typing
    press(note, Qt::Key_Escape);
    CHECK(note.isVisible());
    press(note, Qt::Key_Escape);
    CHECK_FALSE(note.isVisible());

    AssignmentDialog untouched(shell.writer, models::AssignmentForm(shell.source, s("1.2"), s("kaifaqu")),
                               &shell.window);
    untouched.show();
    settle();
    press(untouched, Qt::Key_Escape);
    CHECK_FALSE(untouched.isVisible());
}

TEST_CASE("a note without changes cannot be saved until a word or another state is added")
{
    Shell shell;
    NoteDialog note(shell.writer, s("1.2"), s("kaifaqu"), &shell.window);
    note.show();
    settle();
    for (const char *field : {"progress", "problem", "next"})
        control<QPlainTextEdit>(note, field).clear();
    CHECK_FALSE(control(note, "save").isEnabled());
    control<QPlainTextEdit>(note, "problem").setPlainText(s("缺场地"));
    CHECK(control(note, "save").isEnabled());
}

TEST_CASE("a node after the plan's year is refused as typed, and its text stays")
{
    Shell shell;
    RetargetDialog dialog(shell.writer, s("1.3.1"), &shell.window);
    dialog.show();
    settle();
    control<QRadioButton>(dialog, "schedule3").click(); // by custom nodes
    settle();
    DayEdit *node = nullptr;
    for (auto *one : dialog.findChildren<DayEdit *>())
        if (one->accessibleName() == s("To be reached by"))
            node = one;
    REQUIRE(node);
    node->setDate(QDate(2025, 3, 31));
    for (auto *value : dialog.findChildren<QLineEdit *>())
        if (value->accessibleName() == s("Value to be reached"))
            value->setText(s("35"));
    CHECK(node->date() == QDate(2025, 3, 31));
    CHECK(dialog.findChild<EntryPreviewPanel *>()->accessibleDescription().contains(s("inside the plan period")));
}

TEST_CASE("a day outside the plan's year above the page is refused in words, and the page does not change")
{
    Shell shell;
    auto &day = control<DayEdit>(shell.window, "asOfDay");
    const QDate before = shell.source.asOf();
    day.setDate(QDate(2025, 3, 31));
    settle();
    CHECK(shell.source.asOf() == before);
    CHECK(day.date() == before);
    bool isSaid = false;
    for (auto *banner : shell.window.findChildren<MessageBanner *>())
        isSaid = isSaid || (banner->isVisible() && banner->sentence().contains(s("2025-03-31")));
    CHECK(isSaid);
}
