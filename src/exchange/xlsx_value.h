#pragma once

#include "domain/values/quantity.h"

#include <optional>

namespace xushi::exchange {

/// A quantity as the binary floating-point number that a spreadsheet stores; absent when it has more than 15
/// significant digits, which would not survive the conversion, so that it must be written as text. This is the only
/// place where a quantity becomes floating point: for output, never for computing.
std::optional<double> spreadsheetNumber(domain::Quantity quantity);

inline constexpr qsizetype longestText = 32'767; ///< of a cell, in UTF-16 units, as Excel counts

/// A text that a cell can hold: without characters that XML forbids; a longer one is cut, and ends with words that say
/// so and where the whole is.
QString spreadsheetText(const QString &text);

} // namespace xushi::exchange
