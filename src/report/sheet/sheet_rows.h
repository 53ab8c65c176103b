#pragma once

#include "report/sheet/sheet_columns.h"
#include "report/sheet/sheet_slices.h"

namespace xushi::report {

enum class CellAlign { Left, Centre, Right };

/// A cell of the table whose text is broken into lines and that has no place yet. It reaches from its first column to
/// its last, as they stand from left to right.
struct CellText {
    Column first;
    Column last;
    CellAlign align = CellAlign::Left;
    QStringList lines;
    std::optional<domain::Status> shape = {};
    bool repeats = true; ///< on each page that its group is on, whatever the group is cut for
};

/// A task's rows: each row's own cells, and those that stand beside all of them.
struct RowGroup {
    std::vector<std::vector<CellText>> rows;
    std::vector<CellText> shared;

    [[nodiscard]] GroupShape shape() const;
};

/// Where the columns that are shown stand.
class ColumnEdges {
public:
    ColumnEdges(double left, const ColumnWidths &widths, std::vector<Column> shown);
    [[nodiscard]] double left(Column column) const { return m_left[indexOf(column)]; }
    [[nodiscard]] double right(Column column) const { return m_right[indexOf(column)]; }

    /// From left to right.
    [[nodiscard]] const std::vector<Column> &shown() const { return m_shown; }

    /// Room for text between two columns' outer edges.
    [[nodiscard]] double textRoom(Column first, Column last) const;

private:
    std::vector<Column> m_shown;
    ColumnWidths m_left{};
    ColumnWidths m_right{};
};

std::vector<CellText> headCells(const SheetContent &sheet, const TextMeasure &head, const ColumnEdges &columns);

std::vector<RowGroup> rowGroups(const SheetContent &sheet, const TextMeasure &body, const ColumnEdges &columns);

} // namespace xushi::report
