#pragma once

#include "report/sheet_columns.h"
#include "report/sheet_slices.h"

namespace xushi::report {

enum class CellAlign { Left, Centre, Right };

/// A cell of the table whose text is broken into lines and that has no place yet.
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

/// Where the columns stand: the left edge of each, and the right edge of the last.
class ColumnEdges {
public:
    ColumnEdges(double left, const std::array<double, columnCount> &widths);
    [[nodiscard]] double left(Column column) const { return m_edges[indexOf(column)]; }
    [[nodiscard]] double right(Column column) const { return m_edges[indexOf(column) + 1]; }

    /// Room for text between two columns' outer edges.
    [[nodiscard]] double textRoom(Column first, Column last) const;

private:
    std::array<double, columnCount + 1> m_edges{};
};

std::vector<CellText> headCells(const SheetContent &sheet, const TextMeasure &head, const ColumnEdges &columns);

std::vector<RowGroup> rowGroups(const SheetContent &sheet, const TextMeasure &body, const ColumnEdges &columns);

} // namespace xushi::report
