#pragma once

#include "domain/error.h"
#include "storage/file/integrity.h"

namespace xushi::storage {

class Database;

/// What was put right.
struct RepairCounts {
    qint64 rows = 0;       ///< damaged ones that a backup has whole
    qint64 found = 0;      ///< missing ones that a backup has
    qint64 plans = 0;      ///< versions that a backup has whole
    bool arrivals = false; ///< times of arrival as a backup has them

    [[nodiscard]] bool isAny() const { return rows + found + plans > 0 || arrivals; }
};

/// Makes the indexes and pages anew from what is in the tables. Errors: those of the database.
domain::Result<void> repairStructure(Database &database);

/// Puts right what the report found and the other file has whole: an earlier state of the same database, checked, of
/// the same schema (ReceivedCopy). Each row that is taken is proved by its hash. In one transaction. Errors: those of
/// the database.
domain::Result<RepairCounts> repairFrom(Database &database, const IntegrityReport &report, const QString &other);

} // namespace xushi::storage
