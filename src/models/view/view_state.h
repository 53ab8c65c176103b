#pragma once

#include "session/view/viewpoint.h"

#include <memory>
#include <variant>

namespace xushi::models {

/// All that the window shows, as of one moment of the database. Its parts are shared, so that an unchanged part is not
/// copied from one state to the next.
struct ViewState {
    std::shared_ptr<const session::View> view;
    std::shared_ptr<const domain::PlanAssessment>
        previous;             ///< at the end of the previous quarter; null in a new state: unchanged
    qint64 changeCounter = 0; ///< at that moment; see session::Workspace
    quint64 revision = 0;     ///< of the journal cache it was read from; 0: read from the database itself
};

/// Identifies a state, to find out what has changed since. Holds nothing that is shown.
struct ViewStamp {
    session::PlanHandle loaded; ///< null: no state yet
    QDate asOf;
    QDate previousAsOf;
    qint64 knownAt = session::knownNow;
    quint64 revision = 0;
};
ViewStamp stampOf(const ViewState &state);

/// What has changed since an earlier state.
struct ViewChange {
    domain::Positions now;      ///< of the indicators that new rows are about
    domain::Positions previous; ///< of the same indicators, at the end of the previous quarter
    std::shared_ptr<const std::vector<domain::TaskProgress>> progress; ///< null: unchanged
    qint64 changeCounter = 0;
    quint64 revision = 0;
};

/// Brings the state up to date; assesses only what changed.
void apply(const ViewChange &update, ViewState &state);

} // namespace xushi::models
