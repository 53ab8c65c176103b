#include "session/entry/figure_entry.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/indicator/why_panel.h"
#include "ui/journal/journal_page.h"
#include "ui/sheets/sheets_page.h"
#include "ui/shell.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/side_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The visible sentences above the page.
QStringList banners(const QWidget &window)
{
    QStringList sentences;
    for (const MessageBanner *banner : window.findChildren<MessageBanner *>())
        if (!banner->sentence().isEmpty())
            sentences += banner->sentence();
    return sentences;
}

} // namespace

TEST_CASE("each page has a shortcut, and the title names the plan")
{
    Shell shell;
    CHECK(shell.window.currentPage() == MainWindow::Overview);
    press(shell.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Units);
    press(shell.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Tasks);
    press(shell.window, Qt::Key_4, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Journal);
    press(shell.window, Qt::Key_5, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Sheets);
    press(shell.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(shell.window.currentPage() == MainWindow::Overview);
    CHECK(shell.window.windowTitle() == shell.source.plan().title + s(" (xushi.db) — Xushi"));
}

TEST_CASE("every page follows the as-of day that is chosen above it")
{
    Shell shell;
    auto &quarters = control<QComboBox>(shell.window, "asOfQuarter");
    auto &dayField = control<DayEdit>(shell.window, "asOfDay");
    REQUIRE(quarters.count() == 4); // today, and three quarters begun
    CHECK(quarters.currentIndex() == 0);

    quarters.setCurrentIndex(2);
    Q_EMIT quarters.activated(2);
    CHECK(shell.source.asOf() == day("2024-06-30"));
    CHECK(dayField.date() == day("2024-06-30"));

    dayField.setDate(day("2024-08-15"));
    CHECK(shell.source.asOf() == day("2024-08-15"));
    CHECK(quarters.currentIndex() == -1);

    Q_EMIT quarters.activated(0);
    CHECK(shell.source.isFollowingToday());
    CHECK(shell.source.asOf() == day("2024-09-30"));
    CHECK(quarters.currentIndex() == 0);
}

TEST_CASE("two windows on one file see each other's rows")
{
    Shell here;
    auto workspace = session::Workspace::open(
                         {here.workspace->file(), storage::IfMissing::Refuse, {}, here.workspace->clock(), s("另一人")})
                         .value();
    models::ViewSource there(support::databaseBeside(*workspace));
    REQUIRE(here.indicator("1.3.1").position.actual == q("20"));

    REQUIRE(session::logFigure(*workspace, {{}, s("1.3.1"), domain::RowKind::Increment, q("7"), day("2024-09-29")}));
    here.source.refreshIfChangedElsewhere();
    CHECK(here.indicator("1.3.1").position.actual == q("27"));

    REQUIRE(
        session::logFigure(*here.workspace, {{}, s("1.3.1"), domain::RowKind::Increment, q("1"), day("2024-09-30")}));
    there.refreshIfChangedElsewhere();
    CHECK(there.assessment().indicator(s("1.3.1"))->position.actual == q("28"));
}

TEST_CASE("a failure is reported above the page and disappears with the next success")
{
    Shell shell;
    CHECK(banners(shell.window).isEmpty());
    Q_EMIT shell.source.failed({domain::ErrorCode::DatabaseBusy, {s("a.xushi")}});
    REQUIRE(banners(shell.window).size() == 1);
    CHECK(banners(shell.window).first().startsWith(s("a.xushi is held by another program")));
    press(shell.window, Qt::Key_F5);
    CHECK(banners(shell.window).isEmpty());
}

TEST_CASE("a window without a view says why")
{
    Shell shell;
    models::ViewSource nothing(support::databaseBeside(*shell.workspace), s("no-such-plan"));
    REQUIRE_FALSE(nothing.hasView());
    MainWindow window(nothing, shell.prompter, shell.settings);
    for (const auto page : {MainWindow::Overview, MainWindow::Units, MainWindow::Tasks, MainWindow::Journal,
                            MainWindow::Sheets, MainWindow::Backups}) {
        window.showPage(page);
        CHECK_FALSE(window.grab().isNull());
    }
    REQUIRE(window.findChildren<MessageBanner *>().size() > 1);
    window.show();
    CHECK(banners(window).join(u' ').contains(s("No plan “no-such-plan”")));
}

TEST_CASE("a read-only database is shown, and nothing can be logged")
{
    Shell writable;
    QFile::setPermissions(writable.workspace->file(), QFileDevice::ReadOwner | QFileDevice::ReadUser);
    const auto workspace =
        session::Workspace::open(
            {writable.workspace->file(), storage::IfMissing::Refuse, {}, writable.workspace->clock(), {}})
            .value();
    models::ViewSource source(support::databaseBeside(*workspace));
    MainWindow window(source, writable.prompter, writable.settings);
    window.show();
    REQUIRE(banners(window).size() == 1);
    CHECK(banners(window).first().contains(s("read-only")));
    CHECK_FALSE(control<QPushButton>(window, "log").isEnabled());

    window.entry().log(&window, s("1.3.1"), {});
    CHECK(banners(window).size() == 2);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("with several plans in the database one is chosen in the side bar")
{
    Shell shell;
    auto &plans = control<QComboBox>(shell.window, "plan");
    CHECK_FALSE(plans.isVisible());
    REQUIRE(session::loadPlan(*shell.workspace, support::aPlan().with(support::anIndicator("1.1.1"))));
    shell.source.refresh();
    REQUIRE(plans.isVisible());
    REQUIRE(plans.count() == 2);
    plans.setCurrentIndex(1);
    Q_EMIT plans.activated(1);
    CHECK(shell.source.plan().id == s("test-2024"));
    CHECK(shell.window.windowTitle().startsWith(s("测试计划")));
    CHECK(shell.workspace->chosenPlan().value() == s("test-2024")); // the next start shows it, too
}

TEST_CASE("a unit is opened by any of its names, and an unknown one is refused")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("科技局")));
    CHECK(shell.window.currentPage() == MainWindow::Units);
    CHECK(shell.pages().units().currentUnit() == s("gongxin"));
    const auto unknown = shell.window.openUnit(s("气象局"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == domain::ErrorCode::UnknownUnit);
}

TEST_CASE("the window restores its last state")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("kexie")));
    shell.window.resize(1111, 666);
    press(shell.window, Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(shell.window.isVisible());
    const MainWindow again(shell.source, shell.prompter, shell.settings);
    CHECK(again.currentPage() == MainWindow::Units);
    CHECK(again.findChild<PageStack *>()->units().currentUnit() == s("kexie"));
    CHECK(again.size() == QSize(1111, 666));
}

TEST_CASE("Tab moves from the side bar over the top bar to the page")
{
    Shell shell;
    QStringList places;
    shell.window.findChild<QPushButton *>()->setFocus(); // the side's first entry
    for (int i = 0; i < 12 && places.size() < 3; ++i) {
        const QWidget *focus = shell.window.focusWidget();
        QString place;
        for (const QWidget *widget = focus; widget && place.isEmpty(); widget = widget->parentWidget()) {
            const QString name = QString::fromLatin1(widget->metaObject()->className()).section(s("::"), -1);
            if (name == s("SideBar") || name == s("TopBar") || name == s("PageStack"))
                place = name;
        }
        if (places.isEmpty() || places.last() != place)
            places += place;
        press(shell.window, Qt::Key_Tab);
    }
    CHECK(places == QStringList{s("SideBar"), s("TopBar"), s("PageStack")});
}

TEST_CASE("a row of the journal leads to its indicator in the plan, with its course")
{
    Shell shell;
    shell.window.showPage(MainWindow::Journal);
    Q_EMIT shell.pages().journal().subjectChosen(s("2.1.1"));

    CHECK(shell.window.currentPage() == MainWindow::Tasks);
    CHECK(shell.pages().tasks().currentIndicator() == s("2.1.1"));
}

TEST_CASE("the whole explanation of a status is visible at every font size")
{
    for (const auto language : {wording::Language::English, wording::Language::Chinese}) {
        wording::speak(*qApp, language);
        for (const double times : {1.0, 1.5, 2.0}) {
            const LargeLetters large(times);
            Shell shell;
            shell.window.showPage(MainWindow::Overview);
            shell.window.resize(1440, 900);
            settle();
            REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
            auto &units = shell.pages().units();
            units.chooseIndicator(QStringLiteral("1.3.1"));
            settle();
            const auto &sentence = *units.findChild<WhyPanel *>()->findChild<QLabel *>();
            INFO(times << ": " << sentence.width() << " x " << sentence.height() << " "
                       << sentence.text().toStdString());
            CHECK(sentence.height() >= sentence.heightForWidth(sentence.width()));
        }
    }
    wording::speak(*qApp, wording::Language::English);
}
