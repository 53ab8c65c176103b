#pragma once

#include <vector>

namespace xushi::ui {

/// How wide a column of a table wants to be, in pixels.
struct ColumnNeed {
    int least;         ///< never drawn narrower
    int natural;       ///< all of its content; at least `least`
    int most;          ///< what it takes of spare room, at least `natural`; what is left then goes to those that
                       ///< have no more than `natural` here, so that nothing that is painted is stretched
    int dropOrder = 0; ///< hidden when there is no room for every `least`, 1 first; 0 never
};

/// The widths that fill `available`; 0 for a hidden column. Wider in all than `available` only where the columns
/// that must be seen need it.
std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int available);

} // namespace xushi::ui
