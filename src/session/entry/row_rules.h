#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {
class HeldRows;
class JournalStore;
} // namespace xushi::storage

namespace xushi::session {

class LoadedPlan;

/// Why a row from another database does not count: what the rules of the plan in force say to it, where no version of
/// the plan allows it, or why a void has no effect. Absent for a row that counts. `held` is of the row's plan. Errors:
/// those of the database.
domain::Result<std::optional<domain::Error>> brokenRule(storage::JournalStore &journal, storage::HeldRows &held,
                                                        const LoadedPlan &loaded, const domain::JournalRow &row);

} // namespace xushi::session
