#pragma once

#include "report/sheet/sheet_columns.h"

#include <map>

namespace xushi::report {

/// The columns whose texts are broken into lines.
inline constexpr std::array textColumns{Column::Task,     Column::Indicator, Column::Unit,
                                        Column::Progress, Column::Problem,   Column::Next};

/// The columns that may give and get width: the target may have its words and its figure on two lines.
inline constexpr std::array balancedColumns{Column::Task,     Column::Indicator, Column::Target, Column::Unit,
                                            Column::Progress, Column::Problem,   Column::Next};

constexpr bool isTextColumn(Column column)
{
    for (const Column one : textColumns)
        if (one == column)
            return true;
    return false;
}

/// Moves width between the balanced columns as long as that makes the table shorter.
class ColumnBalance {
public:
    /// `least`: the minimum width of each column. All widths include the padding.
    ColumnBalance(const SheetContent &sheet, const TextMeasure &body, const ColumnWidths &least);

    /// The best that is reached from any of these widths.
    [[nodiscard]] ColumnWidths balanced(const std::vector<ColumnWidths> &starts);

private:
    using LineCounts = std::vector<int>; ///< of a column's texts, top to bottom

    [[nodiscard]] bool isShown(Column column) const { return m_least[indexOf(column)] > 0; }
    const LineCounts &counts(Column column, double width);
    [[nodiscard]] double cost(const ColumnWidths &widths);
    [[nodiscard]] std::vector<ColumnWidths> moves() const;
    [[nodiscard]] bool isAllowed(const ColumnWidths &widths) const;
    [[nodiscard]] bool improve(ColumnWidths &widths, double &cost, double step);
    double descend(ColumnWidths &widths);

    const SheetContent &m_sheet;
    ColumnWidths m_least;
    std::vector<Column> m_shown;       ///< of the balanced columns
    std::vector<ColumnWidths> m_moves; ///< what a move adds to each column, in steps; the sum is 0
    std::map<Column, std::vector<MeasuredText>> m_texts;
    std::map<std::pair<Column, int>, LineCounts> m_counts;
};

} // namespace xushi::report
