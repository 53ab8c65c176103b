#pragma once

#include "report/sheet_content.h"

/// What stands on the sheets and on their cover alike.
namespace xushi::report {

/// "As of 30 September 2024, 75% of the schedule gone".
QString asOfLine(const SheetRequest &request);

/// The journal's digest, shortened, and from when it was known; empty without a digest.
QString digestLine(const SheetRequest &request);

} // namespace xushi::report
