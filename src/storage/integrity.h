#pragma once

#include "domain/journal_row.h"

#include <vector>

namespace xushi::storage {

class Database;

/// What a check of the database can find.
enum class FindingKind {
    Structure,     ///< SQLite's own integrity check: its message
    ForeignKey,    ///< table, row
    Unreadable,    ///< row id: no row of a journal
    WrongHash,     ///< row id
    MissingParent, ///< row id, hash of the parent
    WrongHeads,    ///< the kept heads do not follow from the journal
    WrongPlan,     ///< version: its contents are not what was loaded
    LostSubject,   ///< row id, kind, subject: nothing in the plan or journal has this id
};

struct Finding {
    FindingKind kind;
    QStringList args;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All that was found wrong with the file and the chain of rows, and what was looked at.
struct IntegrityReport {
    qint64 rows = 0;
    QStringList heads; ///< as they follow from the rows
    std::vector<Finding> findings;
};

/// Reads every page and every row: SQLite's check, foreign keys, each row's hash, parents, heads.
domain::Result<IntegrityReport> checkIntegrity(Database &database);

} // namespace xushi::storage
