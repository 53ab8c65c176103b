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
    QString orderReason = {}; ///< why rows are voided that are entered again behind one of `toEnterAgain`
};

/// A row that was entered again, and the new row.
struct Repeated {
    QString before;
    QString now;
};

/// What a swap wrote.
struct Swapped {
    std::vector<Change> changes; ///< the voids first
    std::vector<Repeated> again = {};
    QStringList gone = {}; ///< rows to void that someone else had voided before
};

using SwapResult = tl::expected<Swapped, std::vector<Refusal>>;

/// Makes all of the swap or nothing. A row that is entered again gets back its place: rows of its day that were entered
/// after it and that it would override are voided and entered again behind it, and so are the changes to a measure,
/// which hang on its first row. A row to void that is voided already is left out, unless rows are entered in its stead.
/// Errors: those of voidRow, RowAlreadyVoided only if no row is left to void. For a row to enter again: UnknownRow,
/// VoidOfVoid, UnknownIndicator and UnknownTask if the plan no longer has its subject, SumOutOfRange, and
/// LaterRowCounts if it would override another person's row.
SwapResult swapRows(Workspace &workspace, const RowSwap &swap, const RowAliases &aliases);

} // namespace xushi::session
