#pragma once

#include "domain/plan/plan.h"

#include <optional>

namespace xushi::storage {

class Connection;

/// Writes a plan as the version with this number, in force from `loadedAt` (ms since 1970) on; without that it is not
/// in force. Throws StorageException.
void writePlan(Connection &connection, qint64 version, const domain::Plan &plan, std::optional<qint64> loadedAt,
               qint64 receivedAt);

} // namespace xushi::storage
