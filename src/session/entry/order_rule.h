#pragma once

#include "domain/journal_row.h"

#include <functional>
#include <span>

#include <QSet>

namespace xushi::session {

/// A row that comes in the place of an earlier one.
struct LateRow {
    QString replaced; ///< the earlier one's id, by which it has its place
    domain::RowKind kind;
    QDate asOf;
    QString measure = {}; ///< of a change of a measure: the one that is changed
};

/// What a row is known by, however often it was entered again: rows are in order by it.
using FirstOf = std::function<QString(const QString &row)>;

/// That a row which is written now, in the place of an earlier one, sets aside none that was entered after that one: of
/// two readings, baselines, retargets, notes or persons of one day the later one counts, and of two changes of a
/// measure. Increments add up, and a reading has those of its day in it (docs/semantics.md, Actual). `rows` are those
/// about the same subject, with the voids of them; those that are `gone` are about to be voided. Errors:
/// LaterRowCounts.
domain::Result<void> requireOrder(std::span<const domain::JournalRow> rows, const LateRow &late, QSet<QString> gone,
                                  const FirstOf &firstOf);

} // namespace xushi::session
