// Pictures of the window and its dialogs, to be looked at; what they do is held by the other tests.
#include "session/figure_entry.h"
#include "session/void_entry.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/log_dialog.h"
#include "ui/note_dialog.h"
#include "ui/saved_bar.h"
#include "ui/shell.h"
#include "ui/tasks_page.h"
#include "ui/theme.h"
#include "ui/user_dialog.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>

using namespace xushi;
using namespace xushi::ui;

namespace {

void takeDialogs(Shell &shell, const QString &suffix)
{
    const QString unit = QStringLiteral("gongxin");
    UserDialog user(shell.source, {}, &shell.window);
    takePicture(user, QStringLiteral("user") + suffix);
    models::LogMemory memory;
    LogDialog empty(shell.source, memory, {}, {}, LogDialog::Start::Indicator, &shell.window);
    takePicture(empty, QStringLiteral("log-empty") + suffix);
    LogDialog better(shell.source, memory, QStringLiteral("1.3.1"), unit, LogDialog::Start::Figure, &shell.window);
    control<QLineEdit>(better, "amount").setText(QStringLiteral("7"));
    takePicture(better, QStringLiteral("log-better") + suffix);
    LogDialog jump(shell.source, memory, QStringLiteral("2.1.1"), unit, LogDialog::Start::Figure, &shell.window);
    control<QLineEdit>(jump, "amount").setText(QStringLiteral("15"));
    takePicture(jump, QStringLiteral("log-warned") + suffix);
    LogDialog refused(shell.source, memory, QStringLiteral("3.1.1"), {}, LogDialog::Start::Figure, &shell.window);
    control<QLineEdit>(refused, "amount").setText(QStringLiteral("1.2.3"));
    takePicture(refused, QStringLiteral("log-refused") + suffix);
    const auto noted = session::logFigure(*shell.workspace, {{},
                                                             QStringLiteral("1.3.1"),
                                                             domain::RowKind::Increment,
                                                             support::q("40"),
                                                             QDate(2024, 6, 28),
                                                             unit,
                                                             QStringLiteral("与高校签约，详见附件三")});
    REQUIRE(noted);
    REQUIRE(session::voidRow(*shell.workspace, noted->row.id.toString(), QStringLiteral("误录为合同金额")));
    shell.source.refresh();
    NoteDialog note(shell.source, QStringLiteral("1.2"), {}, &shell.window);
    takePicture(note, QStringLiteral("note") + suffix);
}

/// All that can stand around a page at once, the focus on a button, and an open list and calendar.
void takeBars(Shell &shell, const QString &suffix)
{
    shell.window.showPage(MainWindow::Overview);
    shell.window.findChild<SavedBar *>()->say(QStringLiteral("已保存：1.3.1 +7 → 27 项（达序时）"),
                                              SavedBar::Offer::Undo);
    Q_EMIT shell.source.failed({domain::ErrorCode::DatabaseBusy, {QStringLiteral("/home/office/序时.db")}});
    control(shell.window, "log").setFocus(Qt::TabFocusReason);
    takePicture(shell.window, QStringLiteral("window-bars") + suffix, QSize(1024, 600));
    auto &quarters = control<QComboBox>(shell.window, "asOfQuarter");
    quarters.showPopup();
    takePicture(*quarters.view()->window(), QStringLiteral("popup-quarters") + suffix);
    quarters.hidePopup();
    auto &day = control<QDateEdit>(shell.window, "asOfDay");
    takePicture(*day.calendarWidget(), QStringLiteral("popup-calendar") + suffix, QSize(320, 240));
    models::LogMemory memory;
    LogDialog log(shell.source, memory, QStringLiteral("2.1.1"), {}, LogDialog::Start::Figure, &shell.window);
    log.findChild<QRadioButton *>()->setFocus(Qt::TabFocusReason);
    control<QLineEdit>(log, "amount").setText(QStringLiteral("3"));
    takePicture(log, QStringLiteral("log-focus") + suffix);
    shell.source.refresh();
}

} // namespace

TEST_CASE("the window and its dialogs are painted for a look")
{
    wording::speak(*qApp, wording::Language::Chinese);
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
        theme::apply(*qApp, scheme);
        const QString light = scheme == theme::Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        Shell shell;
        for (const QSize size : {QSize(1440, 900), QSize(1024, 600)}) {
            const QString suffix = light + QStringLiteral("-%1").arg(size.width());
            shell.window.showPage(MainWindow::Overview);
            takePicture(shell.window, QStringLiteral("window-overview") + suffix, size);
            REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
            takePicture(shell.window, QStringLiteral("window-units") + suffix, size);
            shell.window.showPage(MainWindow::Tasks);
            shell.window.findChild<TasksPage *>()->show(QStringLiteral("1.3.1"));
            takePicture(shell.window, QStringLiteral("window-tasks") + suffix, size);
            shell.window.showPage(MainWindow::Journal);
            takePicture(shell.window, QStringLiteral("window-journal") + suffix, size);
            shell.window.showPage(MainWindow::Sheets);
            takePicture(shell.window, QStringLiteral("window-sheets") + suffix, size);
        }
        takeDialogs(shell, light);
        takeBars(shell, light);
    }
    wording::speak(*qApp, wording::Language::English);
}
