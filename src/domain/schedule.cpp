#include "domain/schedule.h"

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

std::vector<Corner> cornersOf(const Terms &terms, const std::optional<Quantity> &baseline, const Period &period)
{
    std::vector<Corner> corners{{monthPartsGone(period.first().addDays(-1)), baseline}};
    for (const Node &node : terms.nodes)
        corners.push_back({monthPartsGone(node.by), node.value});
    if (terms.nodes.empty() || terms.nodes.back().by < period.last())
        corners.push_back({monthPartsGone(period.last()), terms.target});
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
    const Terms &terms = indicator.terms;
    switch (terms.schedule) {
    case Schedule::Constant:
        return terms.target;
    case Schedule::YearEnd:
        return asOf >= period.last() ? std::optional(terms.target) : std::nullopt;
    case Schedule::Nodes:
        return alongNodes(cornersOf(terms, baseline, period), monthPartsGone(asOf));
    case Schedule::Linear:
        break;
    }
    if (!baseline)
        return std::nullopt;
    const Fraction gone = scheduleFraction(period, asOf);
    return between(*baseline, terms.target, gone.numerator, gone.denominator);
}

Quantity shownExpected(Quantity expected, const Indicator &indicator, const std::optional<Quantity> &baseline)
{
    int decimals = indicator.terms.target.decimals();
    if (baseline)
        decimals = std::max(decimals, baseline->decimals());
    for (const Node &node : indicator.terms.nodes)
        decimals = std::max(decimals, node.value.decimals());
    using enum Quantity::Rounding;
    return expected.rounded(decimals, indicator.direction == Direction::AtLeast ? Down : Up);
}

} // namespace xushi::domain
