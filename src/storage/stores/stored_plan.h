#pragma once

#include "domain/plan/plan.h"

namespace xushi::storage {

class Connection;

/// One version of a plan, whole. Throws StorageException: DatabaseDamaged.
domain::Plan storedPlan(Connection &connection, qint64 version);

/// The part of it that is about one task or indicator; without its units where nobody asks for their names. Throws as
/// above.
domain::Plan storedPlanAbout(Connection &connection, qint64 version, const QString &subject, bool hasUnits);

} // namespace xushi::storage
