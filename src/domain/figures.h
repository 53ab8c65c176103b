#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace xushi::domain {

/// A reading, an increment or a baseline that counts.
struct Figure {
    RowKind kind;
    QDate day;
    Quantity amount;
    QString unit = {}; ///< id of the unit that reported it; empty for the office
};

/// A retarget that counts; without terms where its payload does not state any.
struct Retarget {
    QDate day;
    std::optional<Terms> terms;
    QString unit = {}; ///< id of the unit whose share it changes; empty where the indicator is not split
};

/// All rows about one indicator that were not voided, oldest first: by as_of, then recorded_at, then id. The position
/// of the indicator on any day is computed from them; see position.h.
struct Figures {
    std::vector<Figure> figures;
    std::vector<Retarget> retargets;
};

/// Collects the figures from the rows about the indicator and the voids of them, in any order. Rows about other
/// subjects are ignored.
Figures figuresOf(QStringView indicator, std::span<const JournalRow> rows);

/// Those of one unit.
Figures ofUnit(const Figures &figures, QStringView unit);

} // namespace xushi::domain
