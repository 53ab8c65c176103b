#pragma once

#include "session/view/viewpoint.h"

#include <memory>
#include <variant>

namespace xushi::models {

/// All that the window looks at, as one moment of the database had it. Its parts are shared, so that what stays the
/// same from one state to the next is not made again.
struct ViewState {
    std::shared_ptr<const session::View> view;
    std::shared_ptr<const std::vector<domain::TaskProgress>> progress; ///< one for each task, in the plan's order
    std::shared_ptr<const domain::PlanAssessment> previous; ///< at the end of the quarter before the view's day; null
                                                            ///< in a new state: as in the one before
    qint64 changeCounter = 0;                               ///< of the moment; see session::Workspace
    quint64 revision = 0; ///< of the journal that it was found in; 0: it was found in the database itself
};

/// Which state somebody has: enough to tell what has changed since, and nothing that is shown.
struct ViewStamp {
    session::PlanHandle loaded; ///< null: none yet
    QDate asOf;
    QDate previousAsOf;
    qint64 knownAt = session::knownNow;
    quint64 revision = 0;
};
ViewStamp stampOf(const ViewState &state);

/// What has changed in a state since.
struct ViewChange {
    domain::Positions now;      ///< of the indicators that rows came in about
    domain::Positions previous; ///< of the same, at the end of the quarter before
    std::shared_ptr<const std::vector<domain::TaskProgress>> progress; ///< null: as it was
    qint64 changeCounter = 0;
    quint64 revision = 0;
};

/// Brings the state up to date; only what changed is judged again.
void apply(const ViewChange &update, ViewState &state);

} // namespace xushi::models
