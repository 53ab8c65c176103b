#pragma once

#include "domain/quantity.h"

#include <optional>

namespace xushi::exchange {

/// A quantity as the binary floating-point number that a spreadsheet keeps; absent when it has more than the 15
/// significant digits that survive there and back, so that it must go as text. The one place where a quantity
/// becomes floating point: on its way out, never to be reckoned with.
std::optional<double> spreadsheetNumber(domain::Quantity quantity);

/// A text as a cell can hold it: without characters that XML does not have, and at most 32767 long, cut with an
/// ellipsis.
QString spreadsheetText(const QString &text);

} // namespace xushi::exchange
