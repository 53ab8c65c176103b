#include "domain/schedule.h"

#include "domain/plan/target.h"

#include <algorithm>

namespace xushi::domain {

namespace {

/// from + (to − from) × gone ÷ whole, rounded half away from zero to 6 places.
std::optional<Quantity> between(Quantity from, Quantity to, Wide gone, Wide whole)
{
    // One division of the exact sum: this rounds the expected value, not the step to it.
    const Wide sum = Wide(from.millionths()) * whole + (Wide(to.millionths()) - from.millionths()) * gone;
    return Quantity::fromMillionths(dividedRounded(sum, whole));
}

/// A corner of the schedule: the parts of months gone when `value` is expected.
struct Corner {
    qint64 parts;
    std::optional<Quantity> value;
};

std::vector<Corner> cornersOf(const Indicator &indicator, const std::optional<Quantity> &baseline, const Period &term)
{
    std::vector<Corner> corners{{monthPartsGone(term.first().addDays(-1)), baseline}};
    bool isEnded = false;
    for (const Node &node : indicator.terms.nodes) {
        if (node.by > term.last())
            break;
        corners.push_back({monthPartsGone(node.by), node.value});
        isEnded = node.by == term.last();
    }
    if (!isEnded)
        corners.push_back({monthPartsGone(term.last()), goalOf(indicator)});
    return corners;
}

std::optional<Quantity> alongNodes(const std::vector<Corner> &corners, qint64 now)
{
    if (now <= corners.front().parts)
        return corners.front().value;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const Corner &from = corners[i - 1];
        const Corner &to = corners[i];
        if (now == to.parts)
            return to.value;
        if (now < to.parts)
            return from.value && to.value ? between(*from.value, *to.value, now - from.parts, to.parts - from.parts)
                                          : std::nullopt;
    }
    return corners.back().value;
}

} // namespace

std::optional<Quantity> expectedAt(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                   const Period &period, QDate asOf)
{
    const Period term = termOf(indicator.terms, period);
    const Quantity goal = goalOf(indicator);
    switch (indicator.terms.schedule) {
    case Schedule::Constant:
        return goal;
    case Schedule::YearEnd:
        return asOf >= term.last() ? std::optional(goal) : std::nullopt;
    case Schedule::Nodes:
        return alongNodes(cornersOf(indicator, baseline, term), monthPartsGone(asOf));
    case Schedule::Linear:
        break;
    }
    if (!baseline)
        return std::nullopt;
    const Fraction gone = scheduleFraction(term, asOf);
    return between(*baseline, goal, gone.numerator, gone.denominator);
}

Quantity YearsPart::target(Accumulation accumulation) const
{
    if (accumulation != Accumulation::Flow || !from)
        return to;
    return Quantity::fromMillionths(Wide(to.millionths()) - from->millionths()).value_or(to);
}

std::optional<YearsPart> yearsPart(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                   const Period &period, QDate day)
{
    if (indicator.yearly.empty())
        return std::nullopt;
    const Period term = termOf(indicator.terms, period);
    const QDate within = term.clamp(day);
    const QDate before(within.year() - 1, 12, 31);
    const auto to = expectedAt(indicator, baseline, period, std::min(QDate(within.year(), 12, 31), term.last()));
    if (!to)
        return std::nullopt;
    return YearsPart{before < term.first() ? baseline : expectedAt(indicator, baseline, period, before), *to};
}

Quantity shownExpected(Quantity expected, const Indicator &indicator, const std::optional<Quantity> &baseline)
{
    int decimals = goalOf(indicator).decimals();
    if (baseline)
        decimals = std::max(decimals, baseline->decimals());
    for (const Node &node : indicator.terms.nodes)
        decimals = std::max(decimals, node.value.decimals());
    using enum Quantity::Rounding;
    return expected.rounded(decimals, indicator.direction == Direction::AtLeast ? Down : Up);
}

} // namespace xushi::domain
