#pragma once

#include "domain/calendar.h"

namespace xushi::report {

/// What a unit's sheets of a quarter are called: "2024Q3_<name>.pdf", without what a file name may not hold on Windows
/// or Linux. Without a name, of all units: "2024Q3.pdf".
QString sheetFileName(const domain::Quarter &quarter, const QString &unitName = {});

} // namespace xushi::report
