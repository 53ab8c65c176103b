#pragma once

#include "session/entry/journal_writing.h"

#include <QHash>

namespace xushi::session {

/// Rows that repeat earlier rows: one entry that was voided and entered again has several ids.
class RowAliases {
public:
    void addAlias(const QString &before, const QString &now);

    /// The id under which the entry was first made: rows are ordered by it.
    [[nodiscard]] QString first(const QString &row) const { return m_firsts.value(row, row); }

    /// The id under which the entry was last made.
    [[nodiscard]] QString newest(const QString &row) const;

private:
    QHash<QString, QString> m_firsts; ///< by each later id
    QHash<QString, QString> m_newest; ///< by the first id
};

/// Rows to void, with a reason, and rows to enter again unchanged; docs/semantics.md, The journal.
struct RowSwap {
    QStringList toVoid;
    QStringList toEnterAgain;
    QString reason;
};

/// Makes all of the swap or nothing. Returns the changes in this order, the voids first. Errors: those of voidRow. For
/// a row to enter again: UnknownRow, VoidOfVoid, UnknownIndicator and UnknownTask if the plan no longer has its
/// subject, SumOutOfRange, and LaterRowCounts if it would override a row of the same day that came after it.
BatchResult swapRows(Workspace &workspace, const RowSwap &swap, const RowAliases &aliases);

} // namespace xushi::session
