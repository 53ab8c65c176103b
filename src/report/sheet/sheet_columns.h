#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/text_measure.h"

namespace xushi::report {

/// The font measures that the table needs.
struct TableMeasures {
    const TextMeasure &head;
    const TextMeasure &body;
};

using ColumnWidths = std::array<double, columnCount>;

/// Widths of the columns, including padding, with the sum `width`. A column of figures gets the width of its widest
/// figure, so that no figure is broken. Text columns share the rest so that the table becomes as short as possible;
/// none is narrower than its head and its widest unbreakable piece while there is room for that. A column that is not
/// `shown` has no width.
ColumnWidths columnWidths(const SheetContent &sheet, const TableMeasures &measures, double width,
                          const std::vector<Column> &shown);

/// The drawn shape of a status and the gap to its word.
double statusShapeSize();
double statusShapeGap();

} // namespace xushi::report
