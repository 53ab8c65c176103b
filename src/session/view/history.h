#pragma once

#include "session/view/viewpoint.h"

namespace xushi::session {

/// A row about an indicator, with its void and the total after it.
struct HistoryRow {
    domain::JournalRow row;
    std::optional<QString> voidReason; ///< if the row was voided
    std::optional<domain::Quantity>
        total; ///< the actual at the end of the row's day; for readings and increments that count
};

/// All rows about an indicator that are known in the view, also those of days after the view's. Newest first by the day
/// that they are true of. Errors: UnknownIndicator, SumOutOfRange and those of the database.
domain::Result<std::vector<HistoryRow>> historyOf(Workspace &workspace, const View &view, const QString &indicator);

} // namespace xushi::session
