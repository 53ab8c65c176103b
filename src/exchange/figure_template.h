#pragma once

#include "exchange/figure_csv.h"

namespace xushi::exchange {

/// Writes a table to be filled in: the head row in the user's language, and a line for each figure without its amount,
/// as CSV that spreadsheets of any language open. What readFigures() reads again. Errors: as TableSink.
domain::Result<void> writeFigureTemplate(const QString &path, const std::vector<FigureLine> &figures);

} // namespace xushi::exchange
