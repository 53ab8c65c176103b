#pragma once

#include "domain/journal_row.h"

#include <functional>
#include <span>
#include <vector>

#include <QSet>

namespace xushi::domain {

/// A row that replaces an earlier one.
struct LateRow {
    QString replaced; ///< the id of the earlier row, whose place it takes
    RowKind kind;
    QDate asOf;
    QString measure = {}; ///< for a change to a measure: the id of that measure
    QString share = {};   ///< of a split indicator: the unit; the rows of others do not set its figures aside
};

/// The id under which a row was first entered, however often it was entered again. Rows are ordered by it.
using FirstOf = std::function<QString(const QString &row)>;

/// The rows that count and that a row written now, to replace an earlier one, would override though they were entered
/// after that one; in the order in which they were entered. `rows` and `gone` as below.
std::vector<const JournalRow *> rowsAfter(std::span<const JournalRow> rows, const LateRow &late, QSet<QString> gone,
                                          const FirstOf &firstOf);

/// Refuses a row that is written now to replace an earlier one, if it would override a row that was entered after that
/// one. Of two readings, baselines, retargets, notes or persons of one day the later one counts, and so does the later
/// of two changes to a measure. Increments add up, and a reading includes those of its day (docs/semantics.md, Actual).
/// `rows` are those about the same subject, with their voids; the rows in `gone` are about to be voided. Errors:
/// LaterRowCounts.
Result<void> requireOrder(std::span<const JournalRow> rows, const LateRow &late, QSet<QString> gone,
                          const FirstOf &firstOf);

} // namespace xushi::domain
