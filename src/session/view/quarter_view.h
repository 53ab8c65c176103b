#pragma once

#include "session/view/viewpoint.h"

namespace xushi::session {

/// All data for a quarter's sheets.
struct QuarterView {
    domain::Quarter quarter;
    View view; ///< as of the quarter's last day, or the plan period's last day if that is earlier
    std::optional<domain::PlanAssessment> previous; ///< at the end of the previous quarter, if the period has one
    QString digest;                                 ///< of the journal as known in the view
};

/// Errors: AsOfOutsidePeriod for a quarter without a day in the plan period, and those of look().
domain::Result<QuarterView> lookAtQuarter(Workspace &workspace, const QString &plan, const domain::Quarter &quarter,
                                          qint64 knownAt = knownNow);

} // namespace xushi::session
