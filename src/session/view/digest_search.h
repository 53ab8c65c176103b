#pragma once

#include "session/workspace/workspace.h"

namespace xushi::session {

/// A state that the journal was in, or that a part of it is.
struct JournalState {
    QString digest;
    qint64 rows = 0;       ///< in it; of a row's own state not counted
    qint64 knownAt = 0;    ///< ms since 1970: looking from there, this database shows just this state
    bool isOfRow = false;  ///< the row that it ends with and all before that one, as a copy of the database had them
    QString row = {};      ///< its id, when it is of a row
    qint64 recordedAt = 0; ///< of that row
    bool isNewest = false;

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

/// Digits of a digest as typed or printed: "7f3a-91c2-e04d" and "7F3A91C2E04D" are one; at least 8 of them.
/// Error: NotADigest.
domain::Result<QString> digestDigits(const QString &typed);

/// The newest state whose digest begins with these digits; docs/semantics.md, The journal. Looks at every state that
/// this database has been in, and at the one that ends with each row, in one reading of the journal. Absent when there
/// is none: rows were lost or changed since, or the paper comes from another journal.
domain::Result<std::optional<JournalState>> findState(Workspace &workspace, const QString &digits);

} // namespace xushi::session
