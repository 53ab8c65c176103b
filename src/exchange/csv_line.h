#pragma once

#include <QStringList>

namespace xushi::exchange {

/// RFC 4180: cells with commas between them, one in quotes when it holds a comma, a quote or a line break; CRLF at
/// the end.
QString csvLine(const QStringList &cells);

/// A text that a spreadsheet would run as a formula, with an apostrophe before it that keeps it a text (OWASP, "CSV
/// injection"); any other as it is.
QString harmlessText(const QString &text);

} // namespace xushi::exchange
