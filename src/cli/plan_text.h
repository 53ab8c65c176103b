#pragma once

#include "domain/plan/plan.h"

namespace xushi::cli {

/// A plan for people to read: its units, then project by project the tasks and indicators with their ids.
QString planText(const domain::Plan &plan);

} // namespace xushi::cli
