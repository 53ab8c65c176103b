#pragma once

#include "session/entry/figure_entry.h"
#include "session/entry/journal_writing.h"

#include <variant>

namespace xushi::session {

/// A figure that was entered wrongly, and what is right (更正). The entry's own `plan` says nothing.
struct Correction {
    QString row; ///< of a kind that is corrected
    QString reason;
    std::variant<FigureEntry, BaselineEntry> entry;
};

/// Voids the row with the reason and enters the right figure, both or neither; their changes in this order. Errors: as
/// voidRow and logFigure or enterBaseline, each at its place; LaterRowCounts, where the right figure would set aside
/// one of its day that was entered after the wrong one.
BatchResult correct(Workspace &workspace, const Correction &correction);

} // namespace xushi::session
