#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {
class JournalStore;
}

namespace xushi::session {

class LoadedPlan;

/// Why entering this row under this plan would have been refused, except for a day that is still to come. Absent for a
/// row that keeps the rules. For rows that came from another database. Errors: those of the database.
domain::Result<std::optional<domain::Error>> brokenRule(storage::JournalStore &journal, const LoadedPlan &loaded,
                                                        const domain::JournalRow &row);

} // namespace xushi::session
