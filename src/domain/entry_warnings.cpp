#include "domain/entry_warnings.h"

#include <algorithm>

namespace xushi::domain {

namespace {

constexpr int suspicious = 10;

Wide magnitude(Quantity quantity)
{
    const Wide value = quantity.millionths();
    return value < 0 ? -value : value;
}

bool isTenfold(Quantity before, Quantity after)
{
    if (before == Quantity() || after == Quantity())
        return false;
    return magnitude(after) >= suspicious * magnitude(before) || magnitude(before) >= suspicious * magnitude(after);
}

} // namespace

std::vector<EntryWarning> warningsFor(const Assessment &before, const Assessment &after)
{
    std::vector<EntryWarning> warnings;
    const auto &now = after.position.actual;
    if (!now)
        return warnings;
    const auto &then = before.position.actual ? before.position.actual : before.position.baseline;
    const bool rises = after.indicator.direction == Direction::AtLeast;
    if (after.indicator.accumulation == Accumulation::Level && then && (rises ? *now < *then : *now > *then))
        warnings.push_back(EntryWarning::LevelFalls);
    if (then && isTenfold(*then, *now))
        warnings.push_back(EntryWarning::TenfoldJump);
    const Quantity target = after.indicator.terms.target;
    if (target != Quantity() && magnitude(*now) >= suspicious * magnitude(target))
        warnings.push_back(EntryWarning::FarAboveTarget);
    if (after.indicator.accumulation == Accumulation::Flow && *now < Quantity())
        warnings.push_back(EntryWarning::FlowBelowZero);
    return warnings;
}

bool isAddedTwice(const Figures &all, const Figure &added)
{
    const auto isSame = [&added](const Figure &one) {
        return one.kind == added.kind && one.day == added.day && one.amount == added.amount;
    };
    return added.kind == RowKind::Increment && std::count_if(all.figures.begin(), all.figures.end(), isSame) > 1;
}

} // namespace xushi::domain
