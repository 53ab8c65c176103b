#pragma once

#include "domain/journal_row.h"

#include <unordered_map>

namespace xushi::session {

/// The id of the task that a note, a measure or an assignment is about; empty for other rows.
QString taskOf(const domain::JournalRow &row);

/// Rows by the task that they are about, so that each task need not search all rows.
using RowsByTask = std::unordered_map<QString, std::vector<domain::JournalRow>>;

/// Sorts notes, measures, assignments and their voids, in any order: each void goes to the task of the voided row.
RowsByTask byTask(std::vector<domain::JournalRow> rows);

} // namespace xushi::session
