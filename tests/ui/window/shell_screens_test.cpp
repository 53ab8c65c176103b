// Takes pictures of the window and its dialogs, for a person to look at. Other tests check the behaviour.
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/backups.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/window/saved_bar.h"
#include "ui/window/search_box.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>

using namespace xushi;
using namespace xushi::ui;

namespace {

void takeDialogs(Shell &shell, const QString &suffix)
{
    const QString unit = QStringLiteral("gongxin");
    SettingsDialog settings(shell.source, {shell.window.preferences(), {}}, shell.prompter, &shell.window);
    takePicture(settings, QStringLiteral("settings") + suffix);
    models::FirstStart form({}, QStringLiteral("/home/office/.local/share/xushi/xushi.db"), false,
                            [&](const QString &) { return domain::Result<domain::Plan>(shell.source.plan()); });
    FirstStartDialog first(form, shell.prompter);
    takePicture(first, QStringLiteral("first-start") + suffix);
    models::EntryMemory memory;
    LogDialog empty(shell.writer, memory, {}, {}, LogDialog::Start::Indicator, &shell.window);
    takePicture(empty, QStringLiteral("log-empty") + suffix);
    LogDialog better(shell.writer, memory, QStringLiteral("1.3.1"), unit, LogDialog::Start::Figure, &shell.window);
    control<QLineEdit>(better, "amount").setText(QStringLiteral("7"));
    takePicture(better, QStringLiteral("log-better") + suffix);
    LogDialog jump(shell.writer, memory, QStringLiteral("2.1.1"), unit, LogDialog::Start::Figure, &shell.window);
    control<QLineEdit>(jump, "amount").setText(QStringLiteral("15"));
    takePicture(jump, QStringLiteral("log-warned") + suffix);
    LogDialog refused(shell.writer, memory, QStringLiteral("3.1.1"), {}, LogDialog::Start::Figure, &shell.window);
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
    QuarterEntryDialog grid(shell.writer, memory, shell.prompter, unit, models::GridOf::Figures, &shell.window);
    takePicture(grid, QStringLiteral("grid") + suffix, {1000, 640});
    QApplication::clipboard()->setText(QStringLiteral("5\t首批签约\n12.3\nabc\n99999\n\n8\t按月报\n"));
    press(grid, Qt::Key_V, Qt::ControlModifier);
    press(grid, Qt::Key_Down);
    takePicture(grid, QStringLiteral("grid-typed") + suffix, {1000, 640});
    QuarterEntryDialog baselines(shell.writer, memory, shell.prompter, {}, models::GridOf::Baselines, &shell.window);
    press(baselines, Qt::Key_V, Qt::ControlModifier);
    takePicture(baselines, QStringLiteral("grid-baselines") + suffix, {1000, 640});
    NoteDialog note(shell.writer, QStringLiteral("1.2"), {}, &shell.window);
    takePicture(note, QStringLiteral("note") + suffix);
}

/// Takes pictures with everything that can stand around a page at once, the focus on a button, and an open list and
/// calendar.
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
    auto &day = control<DayEdit>(shell.window, "asOfDay");
    day.showPopup();
    takePicture(day.calendar(), QStringLiteral("popup-calendar") + suffix, QSize(320, 240));
    day.hidePopup();
    shell.window.activateWindow();
    auto &search = control<SearchBox>(shell.window, "search");
    search.start();
    search.setText(QStringLiteral("企业"));
    Q_EMIT search.textEdited(search.text());
    takePicture(*search.findChild<QCompleter *>()->popup(), QStringLiteral("popup-search") + suffix);
    search.findChild<QCompleter *>()->popup()->hide();
    search.clear();
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, QStringLiteral("2.1.1"), {}, LogDialog::Start::Figure, &shell.window);
    log.findChild<QRadioButton *>()->setFocus(Qt::TabFocusReason);
    control<QLineEdit>(log, "amount").setText(QStringLiteral("3"));
    takePicture(log, QStringLiteral("log-focus") + suffix);
    log.reject();
    takePicture(log, QStringLiteral("log-leaving") + suffix);
    shell.source.refresh();
}

/// Takes a picture of each page of the window.
void takePages(Shell &shell, const QString &suffix, QSize size)
{
    const auto take = [&](MainWindow::Page page, const char *name) {
        shell.window.showPage(page);
        takePicture(shell.window, QString::fromLatin1(name) + suffix, size);
    };
    take(MainWindow::Overview, "window-overview");
    REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
    shell.pages().units().chooseIndicator(QStringLiteral("1.3.1"));
    take(MainWindow::Units, "window-units");
    shell.pages().tasks().show(QStringLiteral("1.3.1"));
    take(MainWindow::Tasks, "window-tasks");
    take(MainWindow::Journal, "window-journal");
    take(MainWindow::Sheets, "window-sheets");
    REQUIRE(session::backUp(*shell.workspace));
    take(MainWindow::Backups, "window-backups");
}

void takeAll(wording::Language language, theme::Scheme scheme, const QString &suffix)
{
    wording::speak(*qApp, language);
    theme::apply(*qApp, scheme);
    Shell shell;
    takePages(shell, suffix + QStringLiteral("-1440"), {1440, 900});
    takePages(shell, suffix + QStringLiteral("-1024"), {1024, 600});
    takeDialogs(shell, suffix);
    takeBars(shell, suffix);
}

} // namespace

TEST_CASE("pictures are taken of the window and its dialogs, in both languages and palettes", "[.screens]")
{
    using theme::Scheme;
    using wording::Language;
    takeAll(Language::English, Scheme::Dark, QStringLiteral("-dark-en"));
    takeAll(Language::English, Scheme::Light, QStringLiteral("-light-en"));
    takeAll(Language::Chinese, Scheme::Dark, QStringLiteral("-dark"));
    takeAll(Language::Chinese, Scheme::Light, QStringLiteral("-light"));
    wording::speak(*qApp, Language::English);
}

TEST_CASE("pictures are taken of the window with letters half as large again, on a large screen, and for a liaison",
          "[.screens]")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        wording::speak(*qApp, language);
        const QString suffix = language == wording::Language::Chinese ? QString() : QStringLiteral("-en");
        {
            const LargeLetters large(1.5);
            Shell shell;
            takePages(shell, QStringLiteral("-large") + suffix, {1440, 900});
            takeDialogs(shell, QStringLiteral("-large") + suffix);
        }
        Shell shell;
        takePages(shell, QStringLiteral("-4k") + suffix, {3840, 2160});
        REQUIRE(shell.window.openAsLiaison(QStringLiteral("kaifaqu")));
        for (const auto page : {MainWindow::Units, MainWindow::Tasks, MainWindow::Sheets}) {
            shell.window.showPage(page);
            takePicture(shell.window, QStringLiteral("liaison-%1").arg(int(page)) + suffix, {1280, 800});
        }
    }
    wording::speak(*qApp, wording::Language::English);
}
