#pragma once

#include "report/sheet/sheet_columns.h"
#include "report/sheet/sheet_slices.h"

namespace xushi::report {

enum class CellAlign { Left, Centre, Right };

/// A cell of the table with its text broken into lines, not placed yet. It spans the columns from first to last, from
/// left to right.
struct CellText {
    Column first;
    Column last;
    CellAlign align = CellAlign::Left;
    QStringList lines;
    std::optional<domain::Status> shape = {};
    bool repeats = true; ///< repeated on each page that its group is on
};

/// A task's rows: each row's own cells, and the cells that span all rows.
struct RowGroup {
    std::vector<std::vector<CellText>> rows;
    std::vector<CellText> shared;

    [[nodiscard]] GroupShape shape() const;
};

/// The positions of the shown columns.
class ColumnEdges {
public:
    ColumnEdges(double left, const ColumnWidths &widths, std::vector<Column> shown);
    [[nodiscard]] double left(Column column) const { return m_left[indexOf(column)]; }
    [[nodiscard]] double right(Column column) const { return m_right[indexOf(column)]; }

    /// From left to right.
    [[nodiscard]] const std::vector<Column> &shown() const { return m_shown; }

    /// The width for text from the left edge of one column to the right edge of another.
    [[nodiscard]] double textRoom(Column first, Column last) const;

private:
    std::vector<Column> m_shown;
    ColumnWidths m_left{};
    ColumnWidths m_right{};
};

std::vector<CellText> headCells(const SheetContent &sheet, const TextMeasure &head, const ColumnEdges &columns);

std::vector<RowGroup> rowGroups(const SheetContent &sheet, const TextMeasure &body, const ColumnEdges &columns);

} // namespace xushi::report
