#pragma once

#include <QString>

namespace xushi::exchange {

/// About the number of lines that a spreadsheet breaks a text into, in a column of `width` digits; at least 1. A
/// Chinese character is as wide as two digits, as in the fonts that offices use.
int wrappedLines(const QString &text, int width);

} // namespace xushi::exchange
