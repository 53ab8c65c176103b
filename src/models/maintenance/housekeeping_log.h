#pragma once

#include "models/maintenance/housekeeping.h"

#include <memory>

namespace xushi::models {

/// Housekeeping that notes in the log what its backups, restores, merges and checks came to.
std::shared_ptr<Housekeeping> loggedHousekeeping(session::Opening opening);

} // namespace xushi::models
