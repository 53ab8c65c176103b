#pragma once

#include "session/viewpoint.h"

#include <memory>

namespace xushi::models {

/// All that the window looks at, as one moment of the database had it. Its parts are shared, so that it is handed from
/// thread to thread, and that what stays the same from one sight to the next is not made again.
struct Sight {
    std::shared_ptr<const session::View> view;
    std::shared_ptr<const std::vector<domain::TaskProgress>> progress; ///< one for each task, in the plan's order
    std::shared_ptr<const domain::PlanAssessment> previous; ///< at the end of the quarter before the view's day
    qint64 changeCounter = 0;                               ///< of the moment; see session::Workspace
};

/// What was written since a sight was had, by the connection that looked.
struct OwnChanges {
    QStringList indicators; ///< that rows are about
    bool ofTasks = false;   ///< rows about a task or its units are among them

    [[nodiscard]] bool isEmpty() const { return indicators.isEmpty() && !ofTasks; }
};

/// Looks anew. What `before`, which may hold nothing, already has of the same moment is taken from it. Errors: those of
/// session::look().
domain::Result<Sight> sightFrom(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                                const Sight &before);

/// The sight after `changes`: only what they are about is read, unless somebody else has written too.
domain::Result<Sight> sightAfter(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                                 const Sight &before, const OwnChanges &changes);

} // namespace xushi::models
