#pragma once

#include "domain/clock_trouble.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// Whether this computer's clock does not fit the database. Reads a few indexed rows.
domain::Result<std::optional<domain::ClockTrouble>> clockTrouble(Workspace &workspace);

} // namespace xushi::session
