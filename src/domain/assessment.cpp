#include "domain/assessment.h"

#include <algorithm>

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
    const Quantity target = goalOf(indicator);
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
    if (!assessment.position.actual || comparisonOf(assessment.indicator) == Comparison::Rank)
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
    const Indicator &indicator = assessment.indicator;
    if (!assessment.position.actual || !assessment.expected || comparisonOf(indicator) == Comparison::Rank)
        return std::nullopt;
    const Wide ahead = difference(*assessment.position.actual, *assessment.expected);
    const auto &baseline = assessment.position.baseline;
    Wide measure = 0;
    if (assessment.year)
        measure = assessment.year->from ? magnitude(difference(assessment.year->to, *assessment.year->from)) : 0;
    else if (indicator.terms.schedule != Schedule::Constant && baseline)
        measure = magnitude(difference(goalOf(indicator), *baseline));
    if (measure == 0)
        measure = magnitude((assessment.year ? assessment.year->to : goalOf(indicator)).millionths());
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

/// Whether the target can be met before the due day: not by a cap or a rate of the whole year, which can still be
/// exceeded or fall. A place is what it is.
bool canBeMetEarly(const Indicator &indicator)
{
    return comparisonOf(indicator) == Comparison::Rank
           || (!isCap(indicator) && indicator.terms.schedule != Schedule::Constant);
}

/// Whether nobody can know the figure yet: it is due, and published on a later day than it is looked at.
bool isStillToBePublished(const Assessment &assessment, QDate seenOn)
{
    const auto &available = assessment.indicator.availableOn;
    return !assessment.position.actual && available && seenOn < *available;
}

Status statusOf(const Assessment &assessment, const std::optional<Shortfall> &shortfall, const Period &term,
                Quantity tolerance, QDate seenOn)
{
    const Indicator &indicator = assessment.indicator;
    const bool isOver = assessment.asOf >= term.last();
    if (isOver ? isStillToBePublished(assessment, seenOn) : indicator.terms.schedule == Schedule::YearEnd)
        return Status::YearEnd;
    if (!assessment.position.actual)
        return Status::NoData;
    const bool isMet = meetsTarget(indicator, *assessment.position.actual);
    const bool isTooMuch = isExceeded(indicator, *assessment.position.actual);
    if (isTooMuch && indicator.accumulation == Accumulation::Flow)
        return Status::Missed;
    if (isMet && (isOver || canBeMetEarly(indicator)))
        return Status::Met;
    if (isOver)
        return Status::Missed;
    if (isTooMuch || comparisonOf(indicator) == Comparison::Rank)
        return Status::Behind;
    return shortfall ? statusByLag(assessment, *shortfall, tolerance) : Status::NeedsBaseline;
}

/// The day whose expected value a figure is held against: where its source comes late, the last figure's day, at most
/// so many months before.
QDate sourceDay(const Assessment &assessment)
{
    const int months = assessment.indicator.dataLagMonths;
    if (months <= 0)
        return assessment.asOf;
    const QDate earliest = monthsBefore(assessment.asOf, months);
    return std::max(assessment.position.lastAsOf.value_or(earliest), earliest);
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

bool isTrailing(Status status)
{
    return status == Status::Behind || status == Status::Missed;
}

bool isToFall(const Assessment &assessment)
{
    const Indicator &indicator = assessment.indicator;
    const auto &baseline = assessment.position.baseline;
    return indicator.direction == Direction::AtMost && !isCap(indicator)
           && indicator.terms.schedule != Schedule::Constant && (!baseline || *baseline >= goalOf(indicator));
}

bool isCompletionMarked(const Assessment &assessment)
{
    return assessment.completionBasis == CompletionBasis::OfTarget
           && assessment.indicator.terms.schedule != Schedule::Constant;
}

const Assessment &Assessment::of(QStringView wanted) const
{
    const auto it =
        std::find_if(shares.begin(), shares.end(), [wanted](const Assessment &one) { return one.unit == wanted; });
    return it == shares.end() ? *this : *it;
}

Assessment assess(const Indicator &indicator, const QString &task, const Position &position, const Period &period,
                  Quantity tolerance, QDate asOf, QDate seenOn)
{
    Assessment result;
    result.indicator = inForce(indicator, position);
    result.task = task;
    result.asOf = asOf;
    result.position = position;
    const Period term = termOf(result.indicator.terms, period);
    result.expectedOn = sourceDay(result);
    result.expected = expectedAt(result.indicator, position.baseline, period, result.expectedOn);
    if (result.expected)
        result.expectedShown = shownExpected(*result.expected, result.indicator, position.baseline);
    result.year = yearsPart(result.indicator, position.baseline, period, result.expectedOn);
    judgeCompletion(result);
    const auto shortfall = shortfallOf(result);
    if (shortfall)
        result.lag = Share::of(shortfall->amount, shortfall->measure);
    result.status = statusOf(result, shortfall, term, tolerance, seenOn.isValid() ? seenOn : asOf);
    result.isStale = isStale(result);
    result.isBegun = asOf >= period.first();
    result.isDue = result.isBegun && result.status != Status::YearEnd && Quarter::of(asOf).firstDay() <= term.last();
    result.isLate = result.status == Status::Met && asOf > term.last()
                    && !(position.atDue && meetsTarget(result.indicator, *position.atDue));
    for (std::size_t i = 0; i < indicator.shares.size() && i < position.shares.size(); ++i) {
        const UnitShare &share = indicator.shares[i];
        result.shares.push_back(
            assess(ofShare(indicator, share), task, position.shares[i], period, tolerance, asOf, seenOn));
        result.shares.back().unit = share.unit;
    }
    return result;
}

} // namespace xushi::domain
