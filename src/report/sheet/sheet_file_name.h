#pragma once

#include "domain/calendar.h"
#include "domain/plan.h"

namespace xushi::report {

/// "2024Q3.pdf", of all units in one file.
QString sheetFileName(const domain::Quarter &quarter);

/// "2024Q3_甲局.pdf": a unit's name with what no file system takes as an underscore, and cut where it is longer
/// than one takes. Where it would share its name with another unit's or the bulletin's file, it bears its id as well.
/// The unit must be one of the plan's.
QString sheetFileName(const domain::Quarter &quarter, const domain::Plan &plan, const domain::Unit &unit);

/// The names of all units' files, in the plan's order, no two of them alike.
std::vector<QString> unitFileNames(const domain::Quarter &quarter, const domain::Plan &plan);

/// "2024Q3_通报": of the quarter's bulletin, without a suffix.
QString bulletinFileName(const domain::Quarter &quarter);

} // namespace xushi::report
