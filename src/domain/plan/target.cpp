#include "domain/plan/target.h"

namespace xushi::domain {

namespace {

/// The target and so much more, within the range of quantities.
Quantity moved(Quantity target, Wide millionths)
{
    return Quantity::fromMillionths(target.millionths() + millionths).value_or(target);
}

} // namespace

Direction nearestDirection(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtMost:
    case Comparison::LessThan:
    case Comparison::Rank:
        return Direction::AtMost;
    case Comparison::AtLeast:
    case Comparison::MoreThan:
    case Comparison::About:
    case Comparison::Range:
        break;
    }
    return Direction::AtLeast;
}

Comparison comparisonOf(const Indicator &indicator)
{
    return indicator.comparison.value_or(indicator.direction == Direction::AtLeast ? Comparison::AtLeast
                                                                                   : Comparison::AtMost);
}

Quantity goalOf(const Indicator &indicator)
{
    if (comparisonOf(indicator) != Comparison::About || !indicator.band)
        return indicator.terms.target;
    return moved(indicator.terms.target, -Wide(indicator.band->millionths()));
}

std::optional<Quantity> upperBound(const Indicator &indicator)
{
    switch (comparisonOf(indicator)) {
    case Comparison::About:
        return moved(indicator.terms.target, indicator.band.value_or(Quantity()).millionths());
    case Comparison::Range:
        return indicator.targetTo.value_or(indicator.terms.target);
    case Comparison::AtLeast:
    case Comparison::AtMost:
    case Comparison::MoreThan:
    case Comparison::LessThan:
    case Comparison::Rank:
        break;
    }
    return std::nullopt;
}

bool meetsTarget(const Indicator &indicator, Quantity value)
{
    const Quantity target = indicator.terms.target;
    switch (comparisonOf(indicator)) {
    case Comparison::MoreThan:
        return value > target;
    case Comparison::LessThan:
        return value < target;
    case Comparison::About:
    case Comparison::Range:
        return value >= goalOf(indicator) && value <= *upperBound(indicator);
    case Comparison::AtLeast:
    case Comparison::AtMost:
    case Comparison::Rank:
        break;
    }
    return meets(value, target, indicator.direction);
}

bool isCap(const Indicator &indicator)
{
    return indicator.accumulation == Accumulation::Flow && indicator.direction == Direction::AtMost;
}

bool isExceeded(const Indicator &indicator, Quantity value)
{
    const auto upper = isCap(indicator) ? std::optional(indicator.terms.target) : upperBound(indicator);
    return upper && value > *upper;
}

bool meets(Quantity value, Quantity target, Direction direction)
{
    return direction == Direction::AtLeast ? value >= target : value <= target;
}

Period termOf(const Terms &terms, const Period &period)
{
    return Period::between(period.first(), terms.due.value_or(period.last())).value_or(period);
}

Indicator withTerms(const Indicator &indicator, const Terms &terms)
{
    Indicator current = indicator;
    current.terms = terms;
    if (!terms.due)
        current.terms.due = indicator.terms.due;
    if (terms.nodes != indicator.terms.nodes)
        current.yearly.clear();
    if (current.targetTo)
        current.targetTo =
            moved(*current.targetTo, Wide(terms.target.millionths()) - indicator.terms.target.millionths());
    return current;
}

Indicator ofShare(const Indicator &indicator, const UnitShare &share)
{
    Indicator own = indicator;
    own.terms.target = share.target;
    own.baseline = share.baseline;
    own.shares.clear();
    own.units = {share.unit};
    return own;
}

} // namespace xushi::domain
