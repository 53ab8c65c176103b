#pragma once

#include "session/view/viewpoint.h"

namespace xushi::session {

/// A row about an indicator, and what became of it.
struct HistoryRow {
    domain::JournalRow row;
    std::optional<QString> voidReason; ///< of a row that was taken back
    std::optional<domain::Quantity>
        total; ///< the actual at the end of the row's day; of readings and increments that count
};

/// Every row about an indicator that the view knows, also later than its day, newest first by the day that they
/// are true of. Errors: UnknownIndicator, SumOutOfRange and those of the database.
domain::Result<std::vector<HistoryRow>> historyOf(Workspace &workspace, const View &view, const QString &indicator);

} // namespace xushi::session
