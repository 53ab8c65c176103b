#include "ui/tables/table_sorting.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace xushi::ui {

namespace {

QString token(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc");
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
            const bool again = header.sortIndicatorSection() == column;
            const bool rising = header.sortIndicatorOrder() == Qt::AscendingOrder;
            table.sortByColumn(column, again && rising ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
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
