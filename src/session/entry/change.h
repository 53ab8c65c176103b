#pragma once

#include "domain/journal_row.h"

namespace xushi::session {

/// The row that an operation added, and what the row is about, so that a view knows what to update.
struct Change {
    domain::JournalRow row;
    QStringList indicators;
    QStringList tasks;
};

} // namespace xushi::session
