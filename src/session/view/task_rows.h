#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"
#include "domain/task_progress.h"

#include <optional>
#include <unordered_map>

namespace xushi::session {

/// Where a row is kept: notes and assignments under their task, all measures together under an empty id, because one
/// may have rows about several tasks. Absent for other rows.
std::optional<QString> taskPlaceOf(const domain::JournalRow &row);

/// Rows by the place where they are kept, so that each task need not search all rows.
using RowsByTask = std::unordered_map<QString, std::vector<domain::JournalRow>>;

/// Sorts notes, measures, assignments and their voids, in any order: each void goes to the place of the voided row.
RowsByTask byTask(std::vector<domain::JournalRow> rows);

/// The progress of each task, in the plan's order.
std::vector<domain::TaskProgress> progressOfAll(const domain::Plan &plan, const RowsByTask &rows, QDate asOf);

} // namespace xushi::session
