#pragma once

#include "models/maintenance/maintenance.h"

#include <memory>

namespace xushi::models {

/// Maintenance that notes in the log what its backups, restores, merges and checks came to.
std::shared_ptr<Maintenance> loggedHousekeeping(session::Opening opening);

} // namespace xushi::models
