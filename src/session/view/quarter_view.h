#pragma once

#include "session/view/viewpoint.h"

namespace xushi::session {

/// All that a quarter's sheets are made of.
struct QuarterView {
    domain::Quarter quarter;
    View view; ///< as of the quarter's last day, or the plan period's where that comes first
    std::optional<domain::PlanAssessment> previous; ///< at the end of the quarter before, where the period has one
    std::vector<domain::TaskProgress> progress;
    QString digest; ///< of the journal as it was known
};

/// Errors: AsOfOutsidePeriod for a quarter that has no day in the plan period, and those of look().
domain::Result<QuarterView> lookAtQuarter(Workspace &workspace, const QString &plan, const domain::Quarter &quarter,
                                          qint64 knownAt = knownNow);

} // namespace xushi::session
