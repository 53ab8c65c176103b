#pragma once

#include "session/entry/journal_writing.h"

#include <QHash>

namespace xushi::session {

/// Which rows say once more what earlier ones said: one and the same entry, voided and entered again, under several
/// ids.
class RowAliases {
public:
    void renew(const QString &before, const QString &now);

    /// The id under which it was entered first: rows are in order by it.
    [[nodiscard]] QString first(const QString &row) const { return m_firsts.value(row, row); }

    /// The id under which it was entered last.
    [[nodiscard]] QString newest(const QString &row) const;

private:
    QHash<QString, QString> m_firsts; ///< by each later id
    QHash<QString, QString> m_newest; ///< by the first id
};

/// Rows to be voided, with a reason, and rows to be entered again as they were; docs/semantics.md, The journal.
struct RowSwap {
    QStringList toVoid;
    QStringList toEnterAgain;
    QString reason;
};

/// All of it or nothing; changes in this order, the voids first. Errors: those of voidRow; UnknownRow, VoidOfVoid of
/// what is to be entered again, UnknownIndicator and UnknownTask where the plan no longer has its subject,
/// SumOutOfRange; and LaterRowCounts, where it would set aside a row of the same day that came after it.
BatchResult swapRows(Workspace &workspace, const RowSwap &swap, const RowAliases &renewals);

} // namespace xushi::session
