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

std::optional<Figure> addedTwice(const Figures &all, std::span<const JournalRow> added)
{
    for (const JournalRow &row : added) {
        const auto isSame = [&row](const Figure &one) {
            return one.kind == RowKind::Increment && row.kind == one.kind && one.day == row.asOf
                   && one.amount == row.amount;
        };
        if (std::count_if(all.figures.begin(), all.figures.end(), isSame) > 1)
            return Figure{row.kind, row.asOf, *row.amount};
    }
    return std::nullopt;
}

} // namespace xushi::domain
