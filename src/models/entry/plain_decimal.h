#pragma once

#include <QString>

namespace xushi::models {

/// Normalises typed text for reading a decimal: full-width digits, signs and points become plain ones, outer spaces go.
QString plainDecimal(const QString &typed);

} // namespace xushi::models
