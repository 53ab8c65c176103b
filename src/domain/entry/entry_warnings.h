#pragma once

#include "domain/figures.h"

#include <vector>

namespace xushi::domain {

/// What is unusual about a figure that is about to be entered. A warning never refuses the entry. The same rules hold
/// wherever figures come in; see docs/semantics.md, Warnings.
struct EntryWarning {
    enum class Kind {
        LevelFalls,     ///< a stock would go against its direction, or a total fall: from `before` to `now`
        TenfoldJump,    ///< the actual would be ten times what it was, or a tenth: from `before` to `now`
        PassesTarget,   ///< the actual would go beyond the target: `now`, target in `before`
        FarAboveTarget, ///< ten times the target or more, often a wrong unit of measure: `now`, target in `before`
        BelowZero,      ///< a stock or a total would be below 0: `now`
        LargeIncrement, ///< three times the largest other increment or more: `now`, that one in `before`, its `day`
        SameAgain,      ///< the same amount, `now`, is there for the same `day` already; its `unit`
        DoesNotCount,   ///< a reading of its day or a later one stands: that one in `before`, its `day` and `unit`
        SetsAside,      ///< a reading that sets aside another unit's figure or a total of the same day: that one in
                        ///< `before`, its `day` and `unit`
    };

    Kind kind;
    std::optional<Quantity> before = {};
    Quantity now = {};
    QDate day = {};
    QString unit = {};                  ///< id
    RowKind entered = RowKind::Reading; ///< what is added

    friend bool operator==(const EntryWarning &, const EntryWarning &) = default;
};

/// The warnings about `added`, looked at on its own day and on the day of the newest figure. `all` are the indicator's
/// figures with `added` among them and with those that are entered together with it; `indicator` is as the plan has it.
/// Empty when the sums leave the range, which refuses the entry.
std::vector<EntryWarning> warningsFor(const Indicator &indicator, const Figures &all, const Figure &added);

} // namespace xushi::domain
