#pragma once

#include "report/sheet/sheet_columns.h"

#include <map>

namespace xushi::report {

/// The columns whose texts are broken into lines.
inline constexpr std::array textColumns{Column::Task,     Column::Indicator, Column::Unit,
                                        Column::Progress, Column::Problem,   Column::Next};

constexpr bool isTextColumn(Column column)
{
    for (const Column one : textColumns)
        if (one == column)
            return true;
    return false;
}

/// Moves width between text columns as long as that makes the table shorter.
class ColumnBalance {
public:
    /// `least`: the minimum width of each column. All widths include the padding.
    ColumnBalance(const SheetContent &sheet, const TextMeasure &body, const ColumnWidths &least);

    [[nodiscard]] ColumnWidths balanced(ColumnWidths widths);

private:
    using LineCounts = std::vector<int>; ///< of a column's texts, top to bottom

    [[nodiscard]] bool isShown(Column column) const { return m_least[indexOf(column)] > 0; }
    const LineCounts &counts(Column column, double width);
    [[nodiscard]] double cost(const ColumnWidths &widths);
    [[nodiscard]] bool improve(ColumnWidths &widths, double &cost, double step);

    const SheetContent &m_sheet;
    ColumnWidths m_least;
    std::vector<Column> m_shown; ///< of the text columns
    std::map<Column, std::vector<MeasuredText>> m_texts;
    std::map<std::pair<Column, int>, LineCounts> m_counts;
};

} // namespace xushi::report
