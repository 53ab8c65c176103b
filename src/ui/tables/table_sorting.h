#pragma once

#include <QString>

class QMenu;
class QTableView;

/// Sorting a table without a mouse, and keeping the order between starts.
namespace xushi::ui {

/// Adds an entry for each visible column; choosing the sorted one again reverses the order.
void fillSortMenu(QTableView &table, QMenu &menu);

/// The column's number and the order: "4 desc"; empty if the table is not sortable.
QString sortState(const QTableView &table);

/// Ignores a text that names no column of this table.
void restoreSortState(QTableView &table, const QString &state);

} // namespace xushi::ui
