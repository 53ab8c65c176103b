#include "models/entry/log_form.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/shell.h"
#include "ui/widgets/day_edit.h"
#include "wording/language.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// A day and the field after it, as in a dialog.
struct Fields {
    Fields() : day(&window), next(&window)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&day);
        column->addWidget(&next);
        day.setDate(QDate(2024, 12, 31));
        window.show();
        window.activateWindow();
        day.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }

    QWidget window;
    DayEdit day;
    QLineEdit next;
};

} // namespace

TEST_CASE("a day is typed as it is shown, with or without its hyphens, into the field with its text selected")
{
    const char *written = GENERATE("2024-09-12", "20240912", "2024/09/12", "2024.09.12", "9-12", "9/12", "0912");
    INFO(written);
    Fields fields;
    QTest::keyClicks(&fields.day, QString::fromLatin1(written));
    CHECK(fields.day.hasFocus());
    QTest::keyClick(&fields.day, Qt::Key_Tab);
    CHECK(fields.next.hasFocus());
    CHECK(fields.day.date() == QDate(2024, 9, 12));
}

TEST_CASE("typing replaces the whole day")
{
    Fields fields;
    QTest::keyClick(&fields.day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&fields.day, QStringLiteral("2024-06-30"));
    QTest::keyClick(&fields.day, Qt::Key_Return);
    CHECK(fields.day.date() == QDate(2024, 6, 30));
}

TEST_CASE("a text that is no day stays as it was typed, is invalid, and is not replaced by another day")
{
    const char *written = GENERATE("9-31", "2024-2-30", "2024", "x");
    INFO(written);
    Fields fields;
    std::vector<QDate> told;
    QObject::connect(&fields.day, &DayEdit::dateChanged, [&](QDate day) { told.push_back(day); });
    QTest::keyClicks(&fields.day, QString::fromLatin1(written));
    QTest::keyClick(&fields.day, Qt::Key_Tab);
    CHECK_FALSE(fields.day.date().isValid());
    CHECK(fields.day.currentText() == QString::fromLatin1(written));
    CHECK(told == std::vector{QDate()});
    fields.day.setFocus(Qt::BacktabFocusReason);
    QTest::keyClicks(&fields.day, QStringLiteral("9-30"));
    QTest::keyClick(&fields.day, Qt::Key_Return);
    CHECK(fields.day.date() == QDate(2024, 9, 30));
}

TEST_CASE("a corrected day is reported at once, however it was corrected")
{
    Fields fields;
    QTest::keyClicks(&fields.day, QStringLiteral("2024-06-31"));
    QTest::keyClick(&fields.day, Qt::Key_Tab);
    CHECK_FALSE(fields.day.date().isValid());
    fields.day.setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(&fields.day, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&fields.day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&fields.day, QStringLiteral("2024-06-30"));
    CHECK(fields.day.date() == QDate(2024, 6, 30));
    QTest::keyClick(&fields.day, Qt::Key_Tab);
    CHECK(fields.day.date() == QDate(2024, 6, 30));
}

TEST_CASE("the arrows step by days, the page keys by months, and a day is chosen from the calendar")
{
    Fields fields;
    QTest::keyClick(&fields.day, Qt::Key_Up);
    CHECK(fields.day.date() == QDate(2025, 1, 1));
    QTest::keyClick(&fields.day, Qt::Key_Down);
    QTest::keyClick(&fields.day, Qt::Key_PageDown);
    CHECK(fields.day.date() == QDate(2024, 11, 30));
    QTest::keyClick(&fields.day, Qt::Key_F4);
    REQUIRE(fields.day.calendar().isVisible());
    CHECK(fields.day.calendar().selectedDate() == QDate(2024, 11, 30));
    Q_EMIT fields.day.calendar().clicked(QDate(2024, 6, 30));
    CHECK_FALSE(fields.day.calendar().isVisible());
    CHECK(fields.day.date() == QDate(2024, 6, 30));
}

TEST_CASE("a calendar's weeks begin on Monday, and the year stands before the month in languages that write it so")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        wording::speak(*qApp, language);
        Fields fields;
        const QCalendarWidget &calendar = fields.day.calendar();
        CHECK(calendar.firstDayOfWeek() == Qt::Monday);
        auto *year = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_yearbutton"));
        auto *month = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_monthbutton"));
        REQUIRE((year && month));
        const auto *written = calendar.findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit"));
        REQUIRE(written);
        CHECK(written->buttonSymbols() == QAbstractSpinBox::NoButtons); // they would cover the month
        const QLayout &row = *year->parentWidget()->layout();
        CHECK((row.indexOf(year) < row.indexOf(month)) == (language == wording::Language::Chinese));
    }
}

TEST_CASE("nothing is saved with an invalid day")
{
    Shell shell;
    NoteDialog note(shell.writer, QStringLiteral("1.2"), QStringLiteral("kaifaqu"), &shell.window);
    note.show();
    settle();
    const auto rows = [&] { return session::readJournal(*shell.workspace, {}).value().rows.size(); };
    const auto before = rows();
    control<QPlainTextEdit>(note, "progress").setPlainText(QStringLiteral("完工"));
    auto &day = control<DayEdit>(note, "day");
    day.setFocus();
    QTest::keyClicks(&day, QStringLiteral("9-31"));
    control<QPushButton>(note, "save").click();
    CHECK(note.isVisible());
    CHECK(rows() == before);
}

TEST_CASE("a day outside the plan's year is refused as typed, and no other day is saved in its place")
{
    Shell shell;
    models::EntryMemory memory;
    const QString indicator = QStringLiteral("1.3.1");
    LogDialog dialog(shell.writer, memory, indicator, QStringLiteral("gongxin"), LogDialog::Start::Figure,
                     &shell.window);
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    const auto rows = [&] { return session::readJournal(*shell.workspace, {{}, indicator})->rows.size(); };
    const auto before = rows();
    control<QLineEdit>(dialog, "amount").setText(QStringLiteral("7"));
    auto &day = control<DayEdit>(dialog, "day");
    day.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&day, QStringLiteral("20250301"));
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK(rows() == before);
    CHECK(day.date() == QDate(2025, 3, 1));
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
}

TEST_CASE("a shortcut saves the day that is still being typed")
{
    Shell shell;
    NoteDialog note(shell.writer, QStringLiteral("1.2"), QStringLiteral("kaifaqu"), &shell.window);
    note.show();
    settle();
    control<QPlainTextEdit>(note, "progress").setPlainText(QStringLiteral("完工"));
    auto &day = control<DayEdit>(note, "day");
    day.setFocus();
    QTest::keyClicks(&day, QStringLiteral("20240630"));
    press(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(note.isVisible());
    CHECK(session::readJournal(*shell.workspace, {}).value().rows.back().asOf == QDate(2024, 6, 30));
}
