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

struct Completion {
    std::optional<Share> share;
    CompletionBasis basis;
};

Completion completionOf(const Indicator &indicator, Quantity actual, const std::optional<Quantity> &baseline)
{
    const Quantity target = indicator.terms.target;
    if (isCap(indicator))
        return {Share::of(actual.millionths(), target.millionths()), CompletionBasis::OfCap};
    if (indicator.terms.schedule != Schedule::Constant && baseline && *baseline != target)
        return {Share::of(difference(actual, *baseline), difference(target, *baseline)), CompletionBasis::FromBaseline};
    if (indicator.direction == Direction::AtLeast)
        return {Share::of(actual.millionths(), target.millionths()), CompletionBasis::OfTarget};
    return {Share::of(target.millionths(), actual.millionths()), CompletionBasis::OfTarget};
}

void judgeCompletion(Assessment &assessment)
{
    if (!assessment.position.actual)
        return;
    const auto [share, basis] =
        completionOf(assessment.indicator, *assessment.position.actual, assessment.position.baseline);
    assessment.completion = share;
    if (share)
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

Status statusByLag(const Assessment &assessment, const Shortfall &shortfall, Quantity tolerance)
{
    if (meets(*assessment.position.actual, *assessment.expectedShown, assessment.indicator.direction))
        return Status::OnTrack;
    const bool tolerated = shortfall.measure != 0
                           && shortfall.amount * Quantity::perOne <= Wide(tolerance.millionths()) * shortfall.measure;
    return tolerated ? Status::Lagging : Status::Behind;
}

/// Whether the target can be met before the period ends: not by a cap or a rate of the whole year, which can still be
/// exceeded or fall.
bool canBeMetEarly(const Indicator &indicator)
{
    return !isCap(indicator) && indicator.terms.schedule != Schedule::Constant;
}

Status statusOf(const Assessment &assessment, const std::optional<Shortfall> &shortfall, const Period &period,
                Quantity tolerance)
{
    const Indicator &indicator = assessment.indicator;
    const bool isOver = assessment.asOf >= period.last();
    if (indicator.terms.schedule == Schedule::YearEnd && !isOver)
        return Status::YearEnd;
    if (!assessment.position.actual)
        return Status::NoData;
    const bool isMet = meets(*assessment.position.actual, indicator.terms.target, indicator.direction);
    if (isCap(indicator) && !isMet)
        return Status::Missed;
    if (isMet && (isOver || canBeMetEarly(indicator)))
        return Status::Met;
    if (isOver)
        return Status::Missed;
    return shortfall ? statusByLag(assessment, *shortfall, tolerance) : Status::NeedsBaseline;
}

/// Whether the last figure is from before the last quarter that ended on or before the day.
bool isStale(const Assessment &assessment)
{
    const auto &last = assessment.position.lastAsOf;
    if (!last || (assessment.indicator.accumulation == Accumulation::Flow && assessment.status == Status::Met))
        return false;
    const Quarter now = Quarter::of(assessment.asOf);
    const Quarter ended = now.lastDay() == assessment.asOf ? now : now.previous();
    return *last < ended.firstDay();
}

} // namespace

bool isCap(const Indicator &indicator)
{
    return indicator.accumulation == Accumulation::Flow && indicator.direction == Direction::AtMost;
}

bool isTrailing(Status status)
{
    return status == Status::Behind || status == Status::Missed;
}

bool isToFall(const Assessment &assessment)
{
    const Indicator &indicator = assessment.indicator;
    const auto &baseline = assessment.position.baseline;
    return indicator.direction == Direction::AtMost && !isCap(indicator)
           && indicator.terms.schedule != Schedule::Constant && (!baseline || *baseline >= indicator.terms.target);
}

bool isCompletionMarked(const Assessment &assessment)
{
    return assessment.completionBasis == CompletionBasis::OfTarget
           && assessment.indicator.terms.schedule != Schedule::Constant;
}

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
    if (result.expected)
        result.expectedShown = shownExpected(*result.expected, result.indicator, position.baseline);
    judgeCompletion(result);
    const auto shortfall = shortfallOf(result);
    if (shortfall)
        result.lag = Share::of(shortfall->amount, shortfall->measure);
    result.status = statusOf(result, shortfall, period, tolerance);
    result.isStale = isStale(result);
    result.isBegun = asOf >= period.first();
    result.isDue = result.isBegun && result.status != Status::YearEnd && Quarter::of(asOf).firstDay() <= period.last();
    return result;
}

} // namespace xushi::domain
