#pragma once

#include "domain/finding.h"
#include "domain/values/error.h"

#include <vector>

namespace xushi::storage {

class Database;

/// What the check looked at, and everything that it found wrong with the file and the chain of rows.
struct IntegrityReport {
    qint64 rows = 0;
    QStringList heads;                     ///< computed from the rows
    std::vector<domain::Finding> findings; ///< the first domain::mostFindings
};

/// The part of the check that reads no rows: SQLite's quick check of every page, foreign keys, definitions.
domain::Result<std::vector<domain::Finding>> checkStructure(Database &database);

/// Reads every page and every row: SQLite's check, foreign keys, definitions, each row's hash, amount, parents and
/// order of arrival, the heads, and each plan's contents.
domain::Result<IntegrityReport> checkIntegrity(Database &database);

} // namespace xushi::storage
