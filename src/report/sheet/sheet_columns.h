#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/text_measure.h"

namespace xushi::report {

/// The fonts' measures that the table needs.
struct TableMeasures {
    const TextMeasure &head;
    const TextMeasure &body;
};

using ColumnWidths = std::array<double, columnCount>;

/// Widths of the columns, padding counted in, that together make `width`: figures get what their widest needs, so that
/// none is ever broken; texts share the rest so that the table is as short as can be found, none narrower than its
/// head and its widest unbreakable piece as long as there is room for that. A column that is not `shown` has none.
ColumnWidths columnWidths(const SheetContent &sheet, const TableMeasures &measures, double width,
                          const std::vector<Column> &shown);

/// The drawn shape of a status and the gap to its word.
double statusShapeSize();
double statusShapeGap();

} // namespace xushi::report
