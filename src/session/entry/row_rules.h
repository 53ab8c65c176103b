#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {
class JournalStore;
}

namespace xushi::session {

class LoadedPlan;

/// What entering this row under this plan would have been refused for, but for its day still being to come; absent for
/// a row that keeps the rules. For rows that came from elsewhere. Errors: those of the database.
domain::Result<std::optional<domain::Error>> brokenRule(storage::JournalStore &journal, const LoadedPlan &loaded,
                                                        const domain::JournalRow &row);

} // namespace xushi::session
