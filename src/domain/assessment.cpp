#include "domain/assessment.h"

#include "domain/schedule.h"

namespace xushi::domain {

namespace {

Wide difference(Quantity a, Quantity b)
{
    return Wide(a.millionths()) - b.millionths();
}

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

void judgeCompletion(Assessment &assessment)
{
    if (!assessment.position.actual)
        return;
    const Quantity actual = *assessment.position.actual;
    const Quantity target = assessment.indicator.terms.target;
    const auto &baseline = assessment.position.baseline;
    CompletionBasis basis = CompletionBasis::OfTarget;
    if (baseline && *baseline != target) {
        basis = CompletionBasis::FromBaseline;
        assessment.completion = Share::of(difference(actual, *baseline), difference(target, *baseline));
    } else if (assessment.indicator.direction == Direction::AtLeast) {
        assessment.completion = Share::of(actual.millionths(), target.millionths());
    } else {
        assessment.completion = Share::of(target.millionths(), actual.millionths());
    }
    if (assessment.completion)
        assessment.completionBasis = basis;
}

/// How far actual is short of expected, and what that is measured against; exact.
struct Shortfall {
    Wide amount;
    Wide measure; ///< 0 when there is nothing to measure against
};

std::optional<Shortfall> shortfallOf(const Assessment &assessment)
{
    if (!assessment.position.actual || !assessment.expected)
        return std::nullopt;
    const Indicator &indicator = assessment.indicator;
    const Wide ahead = difference(*assessment.position.actual, *assessment.expected);
    const auto &baseline = assessment.position.baseline;
    Wide measure = 0;
    if (indicator.terms.schedule != Schedule::Constant && baseline)
        measure = magnitude(difference(indicator.terms.target, *baseline));
    if (measure == 0)
        measure = magnitude(indicator.terms.target.millionths());
    return Shortfall{indicator.direction == Direction::AtLeast ? -ahead : ahead, measure};
}

Status statusByLag(const Shortfall &shortfall, Quantity tolerance)
{
    if (shortfall.amount <= 0)
        return Status::OnTrack;
    const bool tolerated = shortfall.measure != 0
                           && shortfall.amount * Quantity::perOne <= Wide(tolerance.millionths()) * shortfall.measure;
    return tolerated ? Status::Lagging : Status::Behind;
}

} // namespace

bool meets(Quantity value, Quantity target, Direction direction)
{
    return direction == Direction::AtLeast ? value >= target : value <= target;
}

Assessment assess(const Indicator &indicator, const QString &task, const Position &position, const Period &period,
                  Quantity tolerance, QDate asOf)
{
    Assessment result;
    result.indicator = inForce(indicator, position);
    result.task = task;
    result.asOf = asOf;
    result.position = position;
    result.expected = expectedAt(result.indicator, position.baseline, period, asOf);
    judgeCompletion(result);
    const auto shortfall = shortfallOf(result);
    if (shortfall)
        result.lag = Share::of(shortfall->amount, shortfall->measure);

    const Terms &terms = result.indicator.terms;
    if (terms.schedule == Schedule::YearEnd && asOf < period.last())
        result.status = Status::YearEnd;
    else if (!position.actual)
        result.status = Status::NoData;
    else if (meets(*position.actual, terms.target, indicator.direction))
        result.status = Status::Met;
    else if (asOf >= period.last())
        result.status = Status::Missed;
    else if (!shortfall)
        result.status = Status::NeedsBaseline;
    else
        result.status = statusByLag(*shortfall, tolerance);
    return result;
}

} // namespace xushi::domain
