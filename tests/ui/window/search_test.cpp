#include "support/catch.h"
#include "ui/shell.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/window/search_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QToolTip>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

SearchBox &search(Shell &shell, const char *typed)
{
    press(shell.window, Qt::Key_F, Qt::ControlModifier);
    auto &box = control<SearchBox>(shell.window, "search");
    CHECK(box.hasFocus());
    box.setText(s(typed)); // as an input method would
    Q_EMIT box.textEdited(box.text());
    QApplication::processEvents();
    return box;
}

QAbstractItemView &listBelow(SearchBox &box)
{
    return *box.findChild<QCompleter *>()->popup();
}

} // namespace

TEST_CASE("Ctrl+F finds an indicator by a part of its name, and Return opens its place")
{
    Shell shell;
    SearchBox &box = search(shell, "新增产学研");
    CHECK(listBelow(box).isVisible());
    press(box, Qt::Key_Return);
    CHECK_FALSE(listBelow(box).isVisible());
    CHECK(box.text().isEmpty());
    CHECK(shell.window.currentPage() == MainWindow::Tasks);
    CHECK(shell.pages().tasks().currentIndicator() == s("1.3.1"));
}

TEST_CASE("a unit is found by the first letters of its pinyin, and its page opens")
{
    Shell shell;
    SearchBox &box = search(shell, "czj");
    press(box, Qt::Key_Return);
    CHECK(shell.window.currentPage() == MainWindow::Units);
    CHECK(shell.pages().units().currentUnit() == s("caizheng"));
}

TEST_CASE("Down chooses another result")
{
    Shell shell;
    SearchBox &box = search(shell, "1.1.");
    REQUIRE(listBelow(box).model()->rowCount() > 1);
    const QString second = listBelow(box).model()->index(1, 0).data().toString();
    press(listBelow(box), Qt::Key_Down);
    press(listBelow(box), Qt::Key_Down);
    press(listBelow(box), Qt::Key_Return);
    CHECK(second.startsWith(shell.pages().tasks().currentIndicator()));
}

TEST_CASE("Esc empties the search, and a text without results opens nothing")
{
    Shell shell;
    shell.window.showPage(MainWindow::Sheets);
    SearchBox &box = search(shell, "没有这个");
    CHECK_FALSE(listBelow(box).isVisible());
    CHECK(QToolTip::text() == s("Nothing is found for “没有这个”."));
    press(box, Qt::Key_Return);
    CHECK(shell.window.currentPage() == MainWindow::Sheets);
    press(box, Qt::Key_Escape);
    CHECK(box.text().isEmpty());
}

TEST_CASE("a liaison's search finds only the unit's own items")
{
    Shell shell;
    REQUIRE(shell.window.openAsLiaison(s("财政局")));
    CHECK_FALSE(listBelow(search(shell, "工信局")).isVisible());
    CHECK(listBelow(search(shell, "财政局")).isVisible());
}

TEST_CASE("pictures are taken of the results", "[.screens]")
{
    Shell shell;
    shell.window.resize(1100, 700);
    SearchBox &box = search(shell, "企业");
    takePicture(listBelow(box), s("search-found"), listBelow(box).size());
    takePicture(shell.window, s("search-window"), {1024, 640});
}
