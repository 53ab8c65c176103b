#pragma once

#include "domain/calendar.h"
#include "domain/plan.h"

namespace xushi::report {

/// "2024Q3.pdf", of all units in one file.
QString sheetFileName(const domain::Quarter &quarter);

/// "2024Q3_甲局.pdf": a unit's name with what no file system takes as an underscore, and cut where it is longer
/// than one takes. Where two units of the plan would share a name, each bears its id as well.
QString sheetFileName(const domain::Quarter &quarter, const domain::Plan &plan, const domain::Unit &unit);

} // namespace xushi::report
