#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/text_measure.h"

#include <functional>

namespace xushi::report {

/// Moves each note that is too long for its column to a row below its task, across the table, and refers to it in its
/// column.
SheetContent withLongNotesBelow(SheetContent sheet, const std::function<bool(Column, const QString &)> &isTooLong);

/// For paper: those that would fill more than a page in a wide column. `height` is the room for rows on a page.
SheetContent withLongNotesBelow(SheetContent sheet, const TextMeasure &body, double height);

} // namespace xushi::report
