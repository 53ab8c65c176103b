// Every head of every table of every page and dialog sorts.
#include "models/tables/roles.h"
#include "support/catch.h"
#include "ui/every_window.h"
#include "ui/tables/table_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// A row as its texts, and its key.
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data(Qt::AccessibleTextRole).toString()
                     + model.index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

void click(const QHeaderView &header, int column)
{
    const QPoint middle(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
    settle();
}

/// Whether the texts of a column, or the keys behind them, are in this order wherever two of them differ.
bool isInOrder(const QAbstractItemModel &model, int column, Qt::SortOrder order)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto key = [&](int at) {
            return model.index(at, column).data(models::SortRole).value<models::SortKey>();
        };
        const models::SortKey first = key(row - 1);
        const models::SortKey second = key(row);
        const auto *a = std::get_if<domain::Wide>(&first.value);
        const auto *b = std::get_if<domain::Wide>(&second.value);
        if (a && b && (order == Qt::AscendingOrder ? *a > *b : *a < *b))
            return false;
    }
    return true;
}

/// Sorts the table by each of its heads, twice; returns how many there are.
int sortByEach(TableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    QAbstractItemModel &model = *table.model();
    table.sortByColumn(-1, Qt::AscendingOrder); // as at first: a pane is shown more than once
    QStringList all = rowsOf(model);
    std::sort(all.begin(), all.end());
    int heads = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        INFO("column " << column << ' ' << model.headerData(column, Qt::Horizontal).toString().toStdString());
        ++heads;
        click(header, column);
        CHECK(header.sortIndicatorSection() == column);
        const Qt::SortOrder first = header.sortIndicatorOrder();
        CHECK(isInOrder(model, column, first));
        click(header, column);
        CHECK(header.sortIndicatorSection() == column);
        CHECK(header.sortIndicatorOrder() != first);
        CHECK(isInOrder(model, column, header.sortIndicatorOrder()));
        QStringList now = rowsOf(model);
        std::sort(now.begin(), now.end());
        CHECK(now == all);
    }
    return heads;
}

/// Sorts by the last entry of the “Sort by” menu that the menu key opens.
void sortByKey(TableView &table)
{
    QMenu *sort = nullptr;
    table.setCurrentIndex(table.model()->index(0, table.horizontalHeader()->logicalIndexAt(1)));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table.viewport(), &byKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QMenu *one : menu->findChildren<QMenu *>())
        if (one->title() == QStringLiteral("Sort by"))
            sort = one;
    REQUIRE(sort);
    table.sortByColumn(-1, Qt::AscendingOrder);
    sort->actions().constFirst()->trigger();
    menu->close();
    settle();
    CHECK(table.horizontalHeader()->sortIndicatorSection() == table.horizontalHeader()->logicalIndexAt(1));
}

/// Counts the tables whose heads were tried.
int sortEachTable(const QWidget &window)
{
    int tables = 0;
    for (TableView *table : window.findChildren<TableView *>()) {
        if (!table->isVisible() || table->horizontalHeader()->isHidden())
            continue;
        INFO(table->metaObject()->className() << ' ' << table->accessibleName().toStdString());
        CHECK(table->isSortingEnabled());
        if (table->isSortingEnabled() && table->model()->rowCount() > 0) {
            CHECK(sortByEach(*table) >= 2);
            sortByKey(*table);
        }
        ++tables;
    }
    return tables;
}

} // namespace

TEST_CASE("every head of every table of every page and dialog sorts, up and down, and loses no row")
{
    Shell shell;
    shell.window.resize(1440, 900);
    int tables = 0;
    const auto sort = [&](QWidget &window, const QString &name) {
        INFO(name.toStdString());
        tables += sortEachTable(window);
    };
    forEachPage(shell, sort);
    CHECK(tables >= 11);
    forEachDialog(shell, sort);
    CHECK(tables >= 14);
}

TEST_CASE("the first click on the head of the statuses puts the worst first")
{
    Shell shell;
    shell.window.resize(1440, 900);
    int columns = 0;
    forEachPage(shell, [&](QWidget &window, const QString &) {
        for (TableView *table : window.findChildren<TableView *>()) {
            const int column = 6; // UnitIndicatorModel::State
            if (!table->isVisible() || !table->inherits("xushi::ui::IndicatorTable"))
                continue;
            click(*table->horizontalHeader(), column);
            const std::vector<domain::Status> worstFirst{domain::Status::Missed,        domain::Status::Behind,
                                                         domain::Status::NoData,        domain::Status::Lagging,
                                                         domain::Status::NeedsBaseline, domain::Status::OnTrack,
                                                         domain::Status::Met,           domain::Status::YearEnd};
            std::vector<long> places;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const auto status = table->model()->index(row, column).data(models::StatusRole).value<domain::Status>();
                places.push_back(std::find(worstFirst.begin(), worstFirst.end(), status) - worstFirst.begin());
            }
            CHECK(std::is_sorted(places.begin(), places.end()));
            ++columns;
        }
    });
    CHECK(columns >= 2);
}
