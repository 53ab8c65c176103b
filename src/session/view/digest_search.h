#pragma once

#include "session/workspace/workspace.h"

namespace xushi::session {

/// A state that the journal was in, or that a part of it is in.
struct JournalState {
    QString digest;
    qint64 rows = 0;       ///< rows in the state; not counted if isOfRow
    qint64 knownAt = 0;    ///< ms since 1970: seen from this known-at time, this database shows exactly this state
    bool isOfRow = false;  ///< whether the state is a row and all rows before it, as a copy of the database had them
    QString row = {};      ///< the id of that row
    qint64 recordedAt = 0; ///< when that row was recorded
    bool isNewest = false;

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

/// The digits of a digest as typed or printed, at least 8: "7f3a-91c2-e04d" and "7F3A91C2E04D" are the same. Error:
/// NotADigest.
domain::Result<QString> digestDigits(const QString &typed);

/// The newest state whose digest begins with these digits; docs/semantics.md, The journal. Searches every state that
/// this database has been in, and the state that ends with each row, in one reading of the journal. Absent if none
/// fits: rows were lost or changed since, or the sheet was printed from another journal.
domain::Result<std::optional<JournalState>> findState(Workspace &workspace, const QString &digits);

} // namespace xushi::session
