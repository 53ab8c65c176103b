#pragma once

#include "domain/journal_row.h"
#include "domain/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace xushi::domain {

/// A reading, an increment or a baseline that counts.
struct Figure {
    RowKind kind;
    QDate day;
    Quantity amount;
};

/// A retarget that counts; without terms where its payload does not say them.
struct Retarget {
    QDate day;
    std::optional<Terms> terms;
};

/// All that was entered about one indicator and not taken back, oldest first: by as_of, then recorded_at, then id.
/// Where the indicator stands on any day follows from it; see position.h.
struct Figures {
    std::vector<Figure> figures;
    std::vector<Retarget> retargets;
};

/// From the rows about the indicator and the voids of them, in any order; rows about other subjects are passed over.
Figures figuresOf(QStringView indicator, std::span<const JournalRow> rows);

} // namespace xushi::domain
