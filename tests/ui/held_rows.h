#pragma once

#include "session/workspace/workspace.h"

namespace xushi::ui {

/// Adds a figure of 1.3.1 and a note about 1.3, as a merge would bring them: both are of a unit that has no part in
/// task 1.3. Returns their ids.
QStringList addHeldRows(session::Workspace &workspace);

} // namespace xushi::ui
