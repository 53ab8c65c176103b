#pragma once

#include "domain/assessment.h"

#include <vector>

namespace xushi::domain {

/// What is unusual about a figure that is about to be entered. A warning never refuses the entry; see
/// docs/semantics.md, Entries.
enum class EntryWarning {
    LevelFalls,     ///< a stock would go down against its direction
    TenfoldJump,    ///< the actual would be ten times what it was, or a tenth
    FarAboveTarget, ///< the actual would be ten times the target: a wrong unit of measure, often
    FlowBelowZero,  ///< more would be taken off than was ever added
    AddedTwice,     ///< the same was added on the same day already, perhaps by another unit
};

std::vector<EntryWarning> warningsFor(const Assessment &before, const Assessment &after);

/// Whether another figure of `all` adds the same amount on the same day; `all` contains `added`, too.
bool isAddedTwice(const Figures &all, const Figure &added);

} // namespace xushi::domain
