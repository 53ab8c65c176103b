#pragma once

#include "domain/plan/plan_differences.h"

namespace xushi::wording {

/// "Indicator 1.3.1 新增项目: target 35 → 40; wording 35项以上 → 40项以上", "New: task 1.4 孵化器", "Gone: unit 丙局".
QString sentence(const domain::PlanDifference &difference);

/// "2 new, 1 gone, 5 changed"; that there is none, where there is none.
QString differenceCount(const std::vector<domain::PlanDifference> &differences);

} // namespace xushi::wording
