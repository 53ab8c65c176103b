#pragma once

#include <QString>

class QMenu;
class QTableView;

/// The order of a table that sorts: how it is chosen without a mouse, and kept from one start to the next.
namespace xushi::ui {

/// An entry for each shown column; choosing it again turns the order round.
void fillSortMenu(QTableView &table, QMenu &menu);

/// The column's number and the order: "4 desc"; empty where the table does not sort.
QString sortState(const QTableView &table);

/// Does nothing with a text that says no column of this table.
void restoreSortState(QTableView &table, const QString &state);

} // namespace xushi::ui
