#pragma once

#include "domain/values/error.h"
#include "storage/file/integrity.h"

namespace xushi::storage {

class Database;

/// How much was repaired.
struct RepairCounts {
    qint64 rows = 0;       ///< damaged rows that were taken from a backup
    qint64 found = 0;      ///< missing rows that were taken from a backup
    qint64 plans = 0;      ///< plan versions that were taken from a backup
    bool arrivals = false; ///< whether times of arrival were taken from a backup

    [[nodiscard]] bool isAny() const { return rows + found + plans > 0 || arrivals; }
};

/// Rebuilds the indexes and pages from the tables. Errors: those of the database.
domain::Result<void> repairStructure(Database &database);

/// Repairs, in one transaction, what the report found, from another file: an earlier, checked state of the same
/// database with the same schema (ReceivedCopy). The hash of each row that is taken is verified. Errors: those of
/// the database.
domain::Result<RepairCounts> repairFrom(Database &database, const IntegrityReport &report, const QString &other);

} // namespace xushi::storage
