#pragma once

#include "domain/error.h"
#include "domain/finding.h"

#include <vector>

namespace xushi::storage {

class Database;

/// All that was found wrong with the file and the chain of rows, and what was looked at.
struct IntegrityReport {
    qint64 rows = 0;
    QStringList heads;                     ///< as they follow from the rows
    std::vector<domain::Finding> findings; ///< the first domain::mostFindings
};

/// Reads every page and every row: SQLite's check, foreign keys, each row's hash, parents, heads.
domain::Result<IntegrityReport> checkIntegrity(Database &database);

} // namespace xushi::storage
