#include "ui/tables/table_sorting.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace xushi::ui {

namespace {

QString token(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc");
}

/// The order that the first click on a head gives.
Qt::SortOrder firstOrder(const QTableView &table, int column)
{
    const QVariant order = table.model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    return order.isValid() ? static_cast<Qt::SortOrder>(order.toInt()) : Qt::AscendingOrder;
}

Qt::SortOrder opposite(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

void fillSortMenu(QTableView &table, QMenu &menu)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString name = table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QObject::connect(menu.addAction(name), &QAction::triggered, &table, [&table, column] {
            const QHeaderView &header = *table.horizontalHeader();
            const auto first = firstOrder(table, column);
            const bool again = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == first;
            table.sortByColumn(column, again ? opposite(first) : first);
        });
    }
    if (table.horizontalHeader()->isSortIndicatorClearable())
        QObject::connect(menu.addAction(QCoreApplication::translate("TableSorting", "As at first")),
                         &QAction::triggered, &table, [&table] { table.sortByColumn(-1, Qt::AscendingOrder); });
}

QString sortState(const QTableView &table)
{
    if (!table.isSortingEnabled())
        return {};
    const QHeaderView &header = *table.horizontalHeader();
    return QStringLiteral("%1 %2").arg(header.sortIndicatorSection()).arg(token(header.sortIndicatorOrder()));
}

void restoreSortState(QTableView &table, const QString &state)
{
    const QString order = state.section(u' ', 1);
    bool isNumber = false;
    const int column = state.section(u' ', 0, 0).toInt(&isNumber);
    const bool isColumn = isNumber && column >= 0 && column < table.model()->columnCount();
    if (!table.isSortingEnabled() || !isColumn)
        return;
    for (const Qt::SortOrder one : {Qt::AscendingOrder, Qt::DescendingOrder})
        if (order == token(one))
            table.sortByColumn(column, one);
}

} // namespace xushi::ui
