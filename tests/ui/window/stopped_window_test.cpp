// The window when another file was moved over its database, or the file was moved away.
#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/files/file_controller.h"
#include "ui/shell.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/page_stack.h"
#include "ui/window/top_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>

#include <filesystem>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void move(const QString &from, const QString &to)
{
    std::filesystem::rename(from.toStdString(), to.toStdString());
}

/// A window over whose database another one, with another figure, is moved.
class Replaced {
public:
    Replaced()
    {
        REQUIRE(session::backUp(*shell.workspace, shell.file(s("other.db"))));
        const auto other = session::Workspace::open({shell.file(s("other.db"))});
        REQUIRE(other);
        REQUIRE(session::logFigure(
            **other, {{}, s("1.3.1"), domain::RowKind::Increment, support::q("999"), QDate(2024, 9, 20)}));
        shell.window.resize(1280, 800);
        shell.window.showPage(MainWindow::Sheets);
        shell.window.showPage(MainWindow::Units);
        settle();
        before = shell.indicator("1.3.1").position.actual;
    }

    void replace()
    {
        move(shell.file(s("other.db")), shell.file(s("xushi.db")));
        notice();
    }

    void notice()
    {
        shell.source.refreshIfChangedElsewhere(); // as the timer does
        settle();
    }

    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const auto *banner : shell.window.findChildren<MessageBanner *>())
            if (!banner->sentence().isEmpty())
                all += banner->sentence();
        return all.join(u'|');
    }

    Shell shell;
    std::optional<domain::Quantity> before;
};

const QString whatHappened = s(" is no longer the file that was opened");

} // namespace

TEST_CASE("a window whose file was replaced stops: a bar that stays says what happened and what to do")
{
    Replaced replaced;
    CHECK(replaced.said().isEmpty());
    replaced.replace();
    CHECK(replaced.said().startsWith(replaced.shell.file(s("xushi.db")) + whatHappened));
    CHECK(replaced.said().contains(s("Close this window")));
    CHECK(replaced.said().contains(s("The file that was open was deleted")));
    const auto &bar = control<MessageBanner>(replaced.shell.window, "stopped");
    CHECK(bar.isVisible());
    CHECK_FALSE(control<QPushButton>(bar, "closeMessage").isVisible());
    replaced.shell.source.reloadAll(); // F5
    replaced.shell.window.showPage(MainWindow::Overview);
    settle();
    CHECK(bar.isVisible());
    CHECK(replaced.said().count(whatHappened) == 1);
    takePicture(replaced.shell.window, s("stopped-window"));
}

TEST_CASE("a window whose file was moved away says where it is now")
{
    Replaced replaced;
    const QString now = replaced.shell.file(s("moved.db"));
    move(replaced.shell.file(s("xushi.db")), now);
    replaced.notice();
    CHECK(replaced.said().contains(whatHappened));
    CHECK(replaced.said().contains(s("The file that was open is now ") + now));
}

TEST_CASE("a window that has stopped shows what was read last, greyed, and reads nothing more")
{
    Replaced replaced;
    replaced.replace();
    Shell &shell = replaced.shell;
    CHECK(shell.indicator("1.3.1").position.actual == replaced.before);
    CHECK_FALSE(shell.pages().isEnabled());
    CHECK_FALSE(shell.window.findChild<TopBar *>()->isEnabled());
    for (const char *entry : {"settings", "user"})
        CHECK_FALSE(control<QAbstractButton>(shell.window, entry).isEnabled());
    shell.source.refresh();
    shell.source.reloadAll();
    shell.source.setAsOf(QDate(2024, 6, 30));
    shell.source.refreshIfChangedElsewhere();
    Q_EMIT shell.source.failed({domain::ErrorCode::DatabaseBusy, {s("x")}}); // after which the bar above enables itself
    settle();
    CHECK(shell.source.asOf() == QDate(2024, 9, 30));
    CHECK(shell.indicator("1.3.1").position.actual == replaced.before);
    CHECK_FALSE(shell.window.findChild<TopBar *>()->isEnabled());
}

TEST_CASE("in a window that has stopped an entry is refused with the sentence")
{
    Replaced replaced;
    replaced.replace();
    Shell &shell = replaced.shell;
    QFile table(shell.file(s("figures.csv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("indicator,amount\n1.3.1,+2\n");
    table.close();
    const std::vector<std::function<void()>> entries{
        [&] { press(shell.window, Qt::Key_G, Qt::ControlModifier); },
        [&] { shell.window.entry().log(&shell.window, s("1.3.1"), {}); },
        [&] { shell.window.entry().undo(); },
        [&] { shell.window.entry().redo(); },
        [&] { shell.window.files().open(table.fileName()); },
        [&] { shell.window.files().askForPlan(); },
        [&] {
            shell.window.files().openDropped({shell.file(s("a.db")), shell.file(s("b.db"))});
        },
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        INFO(i);
        entries[i]();
        CHECK(shell.prompter.told().size() == static_cast<qsizetype>(i) + 1);
        CHECK(shell.prompter.told().constLast().contains(whatHappened));
    }
    CHECK(shell.dialog<QDialog>() == nullptr);
}

TEST_CASE("in a window that has stopped nothing is exported, printed, merged or backed up from the other file")
{
    Replaced replaced;
    replaced.replace();
    Shell &shell = replaced.shell;
    for (const char *button : {"print", "export"}) // of the sheets
        CHECK_FALSE(control<QPushButton>(shell.window, button).isEnabled());
    const auto another = shell.source.database().another();
    REQUIRE_FALSE(another);
    CHECK(another.error().code == domain::ErrorCode::FileReplaced);
    QStringList refused;
    models::Maintenance &maintenance = *shell.window.maintenance();
    QObject::connect(&maintenance, &models::Maintenance::failed, &maintenance,
                     [&](const domain::Error &error) { refused += wording::sentence(error); });
    const auto wait = [&] {
        while (maintenance.isBusy())
            QCoreApplication::processEvents();
    };
    maintenance.merge({shell.file(s("a.db"))});
    wait();
    maintenance.backUp();
    wait();
    REQUIRE(refused.size() == 2);
    for (const QString &sentence : refused)
        CHECK(sentence.contains(whatHappened));
}

TEST_CASE("a window that has stopped is closed by its own button and by keys, and its menu of files still opens")
{
    for (const bool byKey : {false, true}) {
        Replaced replaced;
        replaced.replace();
        MainWindow &window = replaced.shell.window;
        CHECK(control<QPushButton>(window, "closeStopped").isEnabled());
        CHECK_FALSE(window.findChildren<QMenu *>().isEmpty());
        if (byKey)
            press(window, Qt::Key_Q, Qt::ControlModifier);
        else
            control<QPushButton>(window, "closeStopped").click();
        CHECK_FALSE(window.isVisible());
    }
}

TEST_CASE("a window that is built anew on a replaced file has stopped too")
{
    Replaced replaced;
    replaced.replace();
    MainWindow next(replaced.shell.source, replaced.shell.prompter, replaced.shell.settings);
    next.show();
    CHECK(control<MessageBanner>(next, "stopped").isVisible());
    CHECK_FALSE(next.findChild<PageStack *>()->isEnabled());
}
