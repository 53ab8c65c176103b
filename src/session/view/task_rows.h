#pragma once

#include "domain/journal_row.h"

#include <unordered_map>

namespace xushi::session {

/// The task that a note, a measure or an assignment is about; none of other rows.
QString taskOf(const domain::JournalRow &row);

/// Rows by the task that they are about, so that no task looks through the rows of all.
using RowsByTask = std::unordered_map<QString, std::vector<domain::JournalRow>>;

/// Of notes, measures, assignments and the voids of them, in any order: each void beside the row that it takes back.
RowsByTask byTask(std::vector<domain::JournalRow> rows);

} // namespace xushi::session
