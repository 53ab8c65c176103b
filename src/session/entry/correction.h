#pragma once

#include "session/entry/figure_entry.h"
#include "session/entry/journal_writing.h"

#include <variant>

namespace xushi::session {

/// A wrong figure and the right one (更正). The entry's own `plan` is ignored.
struct Correction {
    QString row; ///< the id of a reading, an increment or a baseline
    QString reason;
    std::variant<FigureEntry, BaselineEntry> entry;
};

/// Voids the row with the reason and enters the right figure, both or neither. Returns their changes in this order.
/// Errors: as voidRow and logFigure or enterBaseline, each at its place. LaterRowCounts if the right figure would
/// override a figure of the same day that was entered after the wrong one.
BatchResult correct(Workspace &workspace, const Correction &correction);

} // namespace xushi::session
