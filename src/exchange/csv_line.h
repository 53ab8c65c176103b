#pragma once

#include <QStringList>

namespace xushi::exchange {

/// A line of CSV by RFC 4180: cells are separated by commas, and quoted if they hold a comma, a quote or a line break.
/// Ends in CRLF. Every line of CSV that the program writes is made here, because no cell may be one that a spreadsheet
/// runs as a formula; see domain::withFormulaGuard().
QString csvLine(const QStringList &cells);

} // namespace xushi::exchange
