#pragma once

#include <QStringList>

namespace xushi::exchange {

/// A line of CSV by RFC 4180: cells are separated by commas, and quoted if they hold a comma, a quote or a line break.
/// Ends in CRLF.
QString csvLine(const QStringList &cells);

/// Puts an apostrophe before a text that a spreadsheet would run as a formula (OWASP, "CSV injection"). Returns any
/// other text unchanged.
QString harmlessText(const QString &text);

} // namespace xushi::exchange
