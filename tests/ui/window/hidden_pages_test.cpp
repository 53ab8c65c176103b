#include "session/entry/figure_entry.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/shell.h"
#include "ui/tasks/tasks_page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QStackedWidget>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString();
        lines += cells.join(u'|');
        addRows(model, model.index(row, 0, parent), lines);
    }
}

/// All texts in labels, lists and tables of the page.
QStringList textOf(const QWidget &page)
{
    QStringList lines;
    for (const QLabel *label : page.findChildren<QLabel *>())
        lines += label->text();
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>())
        if (view->model())
            addRows(*view->model(), view->rootIndex(), lines);
    return lines;
}

/// The first line that differs; empty where there is none.
QString difference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i) || i >= a.size() || i >= b.size())
            return QStringLiteral("“%1”, “%2”").arg(a.value(i), b.value(i));
    return {};
}

/// Shows a page, with the changed subject chosen on pages that show one at a time.
void show(MainWindow &window, MainWindow::Page page)
{
    window.showPage(page);
    if (page == MainWindow::Tasks)
        window.findChild<TasksPage *>()->show(s("1.3.1"));
    settle();
}

QWidget &widgetOf(const MainWindow &window, MainWindow::Page page)
{
    return *window.findChild<QStackedWidget *>()->widget(page);
}

} // namespace

TEST_CASE("a page that is out of sight is up to date when it is shown")
{
    const auto page = GENERATE(MainWindow::Overview, MainWindow::Units, MainWindow::Tasks, MainWindow::Journal);
    CAPTURE(page);
    Shell shell;
    show(shell.window, page);
    const QWidget &shown = widgetOf(shell.window, page);
    shell.window.showPage(page == MainWindow::Tasks ? MainWindow::Units : MainWindow::Tasks);
    const QStringList before = textOf(shown);

    REQUIRE(
        session::logFigure(*shell.workspace, {{}, s("1.3.1"), domain::RowKind::Reading, q("999"), day("2024-09-30")}));
    shell.source.refresh();
    settle();
    CHECK(difference(textOf(shown), before) == QString()); // the page is not visible
    shell.window.showPage(page);
    const QStringList after = textOf(shown);
    CHECK_FALSE(difference(after, before).isEmpty());

    MainWindow afresh(shell.source, shell.prompter, shell.settings);
    afresh.show();
    show(afresh, page);
    CHECK(difference(after, textOf(widgetOf(afresh, page))) == QString());
}
