#include "ui/backups/backups_page.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/restoring.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/files/file_controller.h"
#include "ui/shell.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/message_banner.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;
using domain::RowKind;

namespace {

/// The page in a window, and its last message.
class Backups {
public:
    Backups()
    {
        page = &shell.pages().backups();
        REQUIRE(page);
        shell.window.showPage(MainWindow::Backups);
        const auto take = [this](const QString &message) { said = message; };
        QObject::connect(page, &BackupsPage::done, page, take);
        QObject::connect(page, &BackupsPage::written, page, take);
    }

    /// Clicks, and waits until the operation has ended.
    void clickAndWait(const char *name)
    {
        auto &button = control<QPushButton>(*page, name);
        REQUIRE(button.isEnabled());
        button.click();
        while (!control<QPushButton>(*page, "backUp").isEnabled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    [[nodiscard]] int count() const { return page->findChild<TableView *>()->model()->rowCount(); }

    void log(const char *amount)
    {
        REQUIRE(session::logFigure(
            *shell.workspace,
            {{}, QStringLiteral("1.3.1"), RowKind::Increment, support::q(amount), QDate(2024, 9, 20)}));
        shell.source.refresh();
    }

    [[nodiscard]] domain::Quantity actual() const { return *shell.indicator("1.3.1").position.actual; }

    Shell shell;
    BackupsPage *page = nullptr;
    QString said;
};

} // namespace

TEST_CASE("A backup is taken from the page and appears in its list")
{
    Backups backups;
    CHECK(backups.count() == 0);
    CHECK_FALSE(control<QPushButton>(*backups.page, "restore").isEnabled());
    backups.clickAndWait("backUp");
    CHECK(backups.count() == 1);
    CHECK(backups.said.contains(QStringLiteral("by-hand.db")));
    CHECK(control<QPushButton>(*backups.page, "restore").isEnabled()); // for the newest, until another is chosen
}

TEST_CASE(
    "The chosen backup is restored after a question, and the window shows its figures, and the replaced file is kept")
{
    Backups backups;
    const domain::Quantity before = backups.actual();
    backups.clickAndWait("backUp");
    backups.log("5");
    REQUIRE(backups.actual() != before);
    backups.page->findChild<TableView *>()->selectRow(0);

    backups.clickAndWait("restore"); // the user cancels
    CHECK(backups.actual() != before);
    CHECK(backups.shell.prompter.asked().size() == 1);

    backups.shell.prompter.setNextConfirmation(true);
    backups.clickAndWait("restore");
    CHECK(backups.actual() == before);
    CHECK(backups.count() == 2);
    CHECK(backups.said.contains(QStringLiteral("before-restore")));
}

TEST_CASE("A backup of another database replaces this one only after a second question, and what this one was is kept")
{
    Backups backups;
    const domain::Quantity before = backups.actual();
    Backups another;
    another.log("5");
    const domain::Quantity there = another.actual();
    REQUIRE(there != before);
    another.clickAndWait("backUp");
    const QString foreign =
        another.page->findChild<TableView *>()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    // As if it had been restored over by the command line: then the list shows what was replaced.
    REQUIRE(session::restore(backups.shell.workspace->backupPlace(), foreign, backups.shell.workspace->clock(), {},
                             session::RestoreOver::Any));
    backups.shell.source.refresh();
    backups.page->refresh();
    REQUIRE(backups.count() == 1);
    REQUIRE(backups.actual() == there);

    backups.shell.prompter.setNextConfirmation(true);
    backups.clickAndWait("restore"); // agrees to the first question alone
    settle();
    REQUIRE(backups.shell.prompter.asked().size() == 2);
    CHECK(backups.shell.prompter.asked().last().contains(QStringLiteral("of another database")));
    CHECK(backups.actual() == there);

    backups.shell.prompter.setNextConfirmations(2);
    backups.clickAndWait("restore");
    settle();
    while (backups.actual() != before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(backups.count() == 2);
    CHECK(backups.said.contains(QStringLiteral("before-restore")));
}

TEST_CASE("Another database is merged from the page, and a file that is no database is refused in a banner")
{
    Backups backups;
    backups.clickAndWait("backUp");
    const QString file = backups.page->findChild<TableView *>()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    backups.shell.prompter.setNextFiles({file});
    backups.clickAndWait("merge");
    settle();
    REQUIRE(backups.shell.prompter.told().size() == 1);
    CHECK(backups.shell.prompter.told().first().contains(QStringLiteral("Nothing is new there")));
    CHECK(backups.shell.prompter.start() == file); // the file dialog starts with the chosen backup

    QFile letter(backups.shell.file(QStringLiteral("letter.db")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("dear");
    letter.close();
    backups.shell.prompter.setNextFiles({letter.fileName()});
    backups.clickAndWait("merge");
    auto *banner = backups.page->findChild<MessageBanner *>();
    CHECK(banner->isVisible());
    CHECK(banner->sentence().contains(QStringLiteral("letter.db")));
}

TEST_CASE("What a merge would bring is shown before, and it is merged once the user agrees")
{
    Backups backups;
    backups.clickAndWait("backUp");
    const QString copy = backups.shell.file(QStringLiteral("other.db"));
    REQUIRE(QFile::copy(backups.page->findChild<TableView *>()->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
                        copy));
    {
        const auto other =
            session::Workspace::open({copy, session::IfMissing::Refuse, {}, backups.shell.workspace->clock()});
        REQUIRE(other);
        REQUIRE(session::logFigure(
            **other, {{}, QStringLiteral("1.3.1"), RowKind::Increment, support::q("5"), QDate(2024, 9, 20)}));
    }
    backups.log("5"); // the same on this side
    const domain::Quantity before = backups.actual();
    const auto mergeAndClick = [&](const char *name) {
        bool isShown = false;
        backups.shell.prompter.setInDialog([&isShown, name](QDialog &dialog) {
            isShown = true;
            CHECK(control<TableView>(dialog, "units").model()->rowCount() == 1);
            CHECK(control<TableView>(dialog, "sameFigures").model()->rowCount() == 1);
            control<QPushButton>(dialog, name).click();
        });
        Q_EMIT backups.shell.window.files().mergeWanted({copy});
        while (!isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (!control<QPushButton>(*backups.page, "backUp").isEnabled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    backups.said.clear();
    mergeAndClick("cancel");
    CHECK(backups.said.isEmpty());
    CHECK(backups.actual() == before);
    mergeAndClick("mergeNow");
    CHECK(backups.actual() != before);
    CHECK(backups.said.startsWith(QStringLiteral("Merged: 1 new rows")));
    CHECK(backups.said.contains(QStringLiteral("before-merge")));
    CHECK(backups.count() == 2);
}

TEST_CASE("What was written between the look at a merge and the merge is told afterwards")
{
    Backups backups;
    backups.clickAndWait("backUp");
    const QString copy = backups.shell.file(QStringLiteral("other.db"));
    REQUIRE(QFile::copy(backups.page->findChild<TableView *>()->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
                        copy));
    const auto writeOnTheOtherSide = [&](const char *amount) {
        const auto other =
            session::Workspace::open({copy, session::IfMissing::Refuse, {}, backups.shell.workspace->clock()});
        REQUIRE(other);
        REQUIRE(session::logFigure(
            **other, {{}, QStringLiteral("1.3.1"), RowKind::Increment, support::q(amount), QDate(2024, 9, 20)}));
    };
    writeOnTheOtherSide("5");
    bool isShown = false;
    backups.shell.prompter.setInDialog([&](QDialog &dialog) {
        isShown = true;
        writeOnTheOtherSide("6");
        control<QPushButton>(dialog, "mergeNow").click();
    });
    Q_EMIT backups.shell.window.files().mergeWanted({copy});
    while (!isShown || !control<QPushButton>(*backups.page, "backUp").isEnabled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(backups.said.startsWith(QStringLiteral("Merged: 2 new rows")));
    REQUIRE_FALSE(backups.shell.prompter.told().isEmpty());
    CHECK(backups.shell.prompter.told().last().contains(QStringLiteral("new rows 2")));
}

TEST_CASE("A check from the page reports the number of rows")
{
    Backups backups;
    backups.clickAndWait("check");
    CHECK(backups.said.contains(QStringLiteral("no fault found")));
}

TEST_CASE("At the start the day's backup is taken in the background")
{
    Backups backups;
    backups.shell.window.beginMaintenance();
    while (!control<QPushButton>(*backups.page, "backUp").isEnabled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    REQUIRE(backups.count() == 1);
    CHECK(backups.page->findChild<TableView *>()->model()->index(0, 1).data().toString() == QStringLiteral("Daily"));
}
