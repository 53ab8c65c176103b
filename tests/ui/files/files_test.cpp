#include "ui/files/file_controller.h"

#include "exchange/plan/plan_writer.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/files/file_menu.h"
#include "ui/shell.h"
#include "ui/tables/table_view.h"
#include "ui/window/saved_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace xushi;
using namespace xushi::ui;
using support::anIndicator;
using support::aPlan;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString put(const Shell &shell, const char *name, const QByteArray &bytes)
{
    QFile file(shell.file(s(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString putPlan(const Shell &shell, const domain::Plan &plan)
{
    return put(shell, "brought.json", exchange::writePlan(plan));
}

/// The open menu, and one of its actions.
FileMenu &menuOf(const Shell &shell)
{
    auto *menu = shell.window.findChild<FileMenu *>();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    return *menu;
}

QStringList textsIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (action->isVisible() && !action->isSeparator())
            texts += action->text().section(u'\t', 0, 0).remove(u'&');
    return texts;
}

QAction &action(const Shell &shell, const char *name)
{
    auto *found = menuOf(shell).findChild<QAction *>(s(name));
    REQUIRE(found);
    return *found;
}

QMenu &menuNamed(const Shell &shell, const char *name)
{
    auto *menu = menuOf(shell).findChild<QMenu *>(s(name));
    REQUIRE(menu);
    return *menu;
}

void drop(QWidget &window, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event({200, 200}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
    CHECK(event.dropAction() == Qt::CopyAction); // the file is not moved
}

} // namespace

TEST_CASE("the file menu can open and import files, and shows where the database lies")
{
    Shell shell;
    CHECK(textsIn(menuOf(shell))
          == QStringList{s("Open…"), s("Recent"), s("New database…"), s("Load a plan…"),
                         s("Show the database in its folder"), s("Copy where the database lies"), s("Quit")});
    action(shell, "copyPath").trigger();
    CHECK(QApplication::clipboard()->text() == shell.workspace->file());
    CHECK(menuNamed(shell, "recent").isEmpty());
}

TEST_CASE("opening a database asks for a window of its own, by menu, by keys and by dropping it")
{
    Shell shell;
    Shell other;
    const QSignalSpy wanted(&shell.window.files(), &FileController::databaseWanted);
    const QString file = other.workspace->file();
    shell.prompter.setNextFile(file);
    action(shell, "open").trigger();
    shell.prompter.setNextFile(file);
    shell.window.activateWindow();
    QApplication::processEvents();
    press(shell.window, Qt::Key_O, Qt::ControlModifier);
    drop(shell.window, {file});
    REQUIRE(wanted.size() == 3);
    for (const auto &signal : wanted)
        CHECK(signal.front().toString() == file);
    CHECK(shell.prompter.told().isEmpty());
}

TEST_CASE("opening the database of this window again opens no other window")
{
    Shell shell;
    const QSignalSpy wanted(&shell.window.files(), &FileController::databaseWanted);
    shell.window.files().open(shell.workspace->file());
    CHECK(wanted.isEmpty());
    CHECK(shell.window.findChild<SavedBar *>()->message().startsWith(s("This window has it open")));
}

TEST_CASE("files opened in other windows are listed as recent and can be opened")
{
    Shell shell;
    Shell other;
    models::RecentFiles(shell.settings).add(other.workspace->file());
    auto &recent = menuNamed(shell, "recent");
    REQUIRE(recent.actions().size() == 1);
    CHECK(recent.actions().front()->text().startsWith(s("xushi.db — ")));
    const QSignalSpy wanted(&shell.window.files(), &FileController::databaseWanted);
    recent.actions().front()->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == other.workspace->file());
}

TEST_CASE("a new database is created only where no file exists, and an existing file is not replaced")
{
    Shell shell;
    const QSignalSpy wanted(&shell.window.files(), &FileController::databaseWanted);
    shell.prompter.setNextFile(shell.file(s("next.xushi")));
    action(shell, "new").trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == shell.file(s("next.xushi")));

    const QString letter = put(shell, "letter.xushi", "dear");
    shell.prompter.setNextFile(letter);
    action(shell, "new").trigger();
    CHECK(wanted.size() == 1);
    REQUIRE(shell.prompter.told().size() == 1);
    CHECK(shell.prompter.told().first().contains(s("is there already and was left as it is")));
    CHECK(QFile(letter).size() == 4);
}

TEST_CASE("a plan is loaded after a question, and the window shows it")
{
    Shell shell;
    const QString file = putPlan(shell, aPlan().with(anIndicator("1.1.1")));
    const QString before = shell.source.plan().id;
    drop(shell.window, {file}); // the user cancels
    CHECK(shell.source.plan().id == before);
    REQUIRE(shell.prompter.asked().size() == 1);
    CHECK(shell.prompter.asked().first().contains(s("测试计划")));

    shell.prompter.setNextConfirmation(true);
    shell.window.files().open(file);
    CHECK(shell.source.plan().id == s("test-2024"));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Loaded: 测试计划 (2024)"));

    auto &plans = menuNamed(shell, "plans");
    REQUIRE(plans.actions().size() == 2);
    CHECK(plans.actions()[1]->isChecked());
    plans.actions()[0]->trigger();
    CHECK(shell.source.plan().id == before);
}

TEST_CASE("a newer version of the shown plan keeps the journal and names the rows without a subject")
{
    Shell shell;
    domain::Plan newer = shell.source.plan();
    auto &tasks = newer.projects.front().tasks;
    for (auto &task : tasks)
        std::erase_if(task.indicators, [](const domain::Indicator &one) { return one.id == s("1.3.1"); });
    REQUIRE(shell.source.plan().indicator(u"1.3.1"));
    shell.prompter.setInDialog([](QDialog &dialog) { control<QPushButton>(dialog, "cancel").click(); });
    shell.window.files().open(putPlan(shell, newer));
    CHECK(shell.source.plan().indicator(u"1.3.1"));

    shell.prompter.setInDialog([](QDialog &dialog) {
        auto &load = control<QPushButton>(dialog, "load");
        CHECK_FALSE(load.isEnabled());
        auto &changes = control<TableView>(dialog, "changes");
        CHECK(changes.model()->rowCount() == 1);
        QTest::keyClick(&changes, Qt::Key_Space);
        CHECK(load.isEnabled());
        QTest::keyClick(&changes, Qt::Key_Space);
        CHECK_FALSE(load.isEnabled());
        control<QPushButton>(dialog, "confirmAll").click();
        load.click();
    });
    shell.window.files().open(putPlan(shell, newer));
    CHECK_FALSE(shell.source.plan().indicator(u"1.3.1"));
    REQUIRE(shell.prompter.told().size() == 1);
    CHECK(shell.prompter.told().first().contains(s("Increment 1.3.1 (")));
}

TEST_CASE("several databases that are dropped together are to be merged, but not on a liaison's window")
{
    Shell shell;
    const QString a = shell.workspace->file();
    const QString b = shell.file(s("b.db"));
    REQUIRE(QFile::copy(a, b));
    const QSignalSpy wanted(&shell.window.files(), &FileController::mergeWanted);
    shell.window.files().openDropped({b, put(shell, "letter.txt", "dear")});
    CHECK(wanted.isEmpty());
    shell.window.files().openDropped({a, b}); // the window's own database is refused by the merge
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toStringList() == QStringList{a, b});
    REQUIRE(shell.window.openAsLiaison(s("gongxin")));
    shell.window.files().openDropped({a, b});
    CHECK(wanted.size() == 1);
}

TEST_CASE("a version that the database already has is reported without a question")
{
    Shell shell;
    shell.window.files().open(putPlan(shell, shell.source.plan()));
    CHECK(shell.prompter.asked().isEmpty());
    CHECK(shell.window.findChild<SavedBar *>()->message().startsWith(s("The database had this plan already")));
}

TEST_CASE("a faulty plan is refused with its faults, each with its place")
{
    Shell shell;
    domain::Plan plan = aPlan().with(anIndicator("1.1.1"));
    QByteArray json = exchange::writePlan(plan);
    json.replace("\"flow\"", "\"stream\"");
    shell.window.files().open(put(shell, "faulty.json", json));
    REQUIRE(shell.prompter.told().size() == 1);
    const QString told = shell.prompter.told().first();
    INFO(told.toStdString());
    CHECK(told.contains(s("faulty.json was not loaded, nothing was changed:")));
    CHECK(told.contains(s("\n• /projects/0/tasks/0/indicators/0/accumulation: “stream”")));
    CHECK(shell.prompter.asked().isEmpty());
}

TEST_CASE("several files at once and an unknown file are refused politely")
{
    Shell shell;
    const QString letter = put(shell, "letter.docx", "PK");
    const QString table = put(shell, "figures.csv", "indicator,amount\n");
    drop(shell.window, {letter, table});
    drop(shell.window, {letter});
    REQUIRE(shell.prompter.told().size() == 2);
    CHECK(shell.prompter.told()[0].startsWith(s("2 files at once")));
    CHECK(shell.prompter.told()[1].contains(s("letter.docx is nothing that Xushi opens")));
}

TEST_CASE("a table is passed to the receiver of tables")
{
    Shell shell;
    const QSignalSpy tables(&shell.window.files(), &FileController::tableChosen);
    const QString table = put(shell, "figures.csv", "indicator,amount\n");
    drop(shell.window, {table});
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().front().toString() == table);
    CHECK(shell.prompter.told().isEmpty());
}

TEST_CASE("while a dialog is open no file is opened behind it")
{
    Shell shell;
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QApplication::activeModalWidget());
    shell.window.files().open(putPlan(shell, aPlan().with(anIndicator("1.1.1"))));
    CHECK(shell.prompter.asked().isEmpty());
    REQUIRE(shell.prompter.told().size() == 1);
    CHECK(shell.prompter.told().first().contains(s("a dialog is open in the window")));
}

TEST_CASE("loading a plan into a read-only database is refused with a message")
{
    Shell writable;
    const QString file = putPlan(writable, aPlan().with(anIndicator("1.1.1")));
    QFile::setPermissions(writable.workspace->file(), QFileDevice::ReadOwner | QFileDevice::ReadUser);
    const auto database = models::DatabaseThread::open(
        {writable.workspace->file(), storage::IfMissing::Refuse, {}, writable.workspace->clock(), {}},
        std::chrono::minutes(10));
    REQUIRE(database);
    models::ViewSource source(*database);
    MainWindow window(source, writable.prompter, writable.settings);
    writable.prompter.setNextConfirmation(true);
    window.files().open(file);
    REQUIRE(writable.prompter.told().size() == 1);
    CHECK(writable.prompter.told().first().contains(s("is read-only: nothing was written")));
}
