#pragma once

#include "exchange/figure_csv.h"

namespace xushi::exchange {

/// Writes a table for the user to fill in, as CSV that spreadsheets in any language can open: the head row in the
/// user's language, and a line without an amount for each figure. readFigures() reads it. Errors: as TableSink.
domain::Result<void> writeFigureTemplate(const QString &path, const std::vector<FigureLine> &figures);

} // namespace xushi::exchange
