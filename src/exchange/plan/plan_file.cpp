#include "exchange/plan/plan_file.h"

#include "exchange/bounded_file.h"

namespace xushi::exchange {

domain::Result<PlanReading> readPlanFile(const QString &path)
{
    return readBounded(path, largestPlanFileMiB).map(readPlan);
}

} // namespace xushi::exchange
