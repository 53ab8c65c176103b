#pragma once

#include "domain/values/wide.h"

#include <QString>

namespace xushi::domain {

enum class Zeros { Dropped, Kept };

/// The whole number `scaled` read as a decimal with `places` places: (1891, 4) is "0.1891". Zeros at the end of the
/// fraction are dropped or kept. Any 128-bit value fits.
QString decimalText(Wide scaled, int places, Zeros zeros);

} // namespace xushi::domain
