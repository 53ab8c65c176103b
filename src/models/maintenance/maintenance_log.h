#pragma once

#include "models/maintenance/maintenance.h"

#include <memory>

namespace xushi::models {

/// A Maintenance that logs the results of its backups, restores, merges and checks.
std::shared_ptr<Maintenance> loggedMaintenance(session::Opening opening);

} // namespace xushi::models
