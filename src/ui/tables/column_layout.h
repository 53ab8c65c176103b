#pragma once

#include <vector>

namespace xushi::ui {

/// The width that a column of a table needs, in pixels.
struct ColumnNeed {
    int least;         ///< never drawn narrower
    int natural;       ///< the width of its content; at least `least`
    int most;          ///< takes spare width up to this; at least `natural`. Columns with `most` equal to `natural`
                       ///< take the rest, so that no painted column is stretched
    int dropOrder = 0; ///< the order of hiding when the `least` of all columns do not fit, 1 first; 0 is never hidden
};

/// The widths that fill `available`; 0 for a hidden column. The sum exceeds `available` only when the columns that are
/// never hidden need more.
std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int available);

} // namespace xushi::ui
