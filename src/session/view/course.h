#pragma once

#include "domain/course.h"
#include "session/view/viewpoint.h"

namespace xushi::session {

/// The course of an indicator over the year, as known in the view. Errors: UnknownIndicator, SumOutOfRange and those of
/// the database.
domain::Result<domain::Course> courseOf(Workspace &workspace, const View &view, const QString &indicator);

} // namespace xushi::session
