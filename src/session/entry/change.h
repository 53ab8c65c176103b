#pragma once

#include "domain/journal_row.h"

namespace xushi::session {

/// What an operation changed: the row that it added, and what that row is about, so that whoever shows
/// these knows what to show anew.
struct Change {
    domain::JournalRow row;
    QStringList indicators;
    QStringList tasks;
};

} // namespace xushi::session
