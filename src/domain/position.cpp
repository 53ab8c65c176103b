#include "domain/position.h"

#include "domain/plan/target.h"

#include <algorithm>

namespace xushi::domain {

namespace {

const Figure *newestReading(const Figures &figures, QDate asOf)
{
    const Figure *newest = nullptr;
    for (const Figure &figure : figures.figures)
        if (figure.kind == RowKind::Reading && figure.day <= asOf)
            newest = &figure;
    return newest;
}

std::optional<Quantity> baselineOf(const Indicator &indicator, const Figures &figures)
{
    if (indicator.accumulation == Accumulation::Flow)
        return Quantity();
    std::optional<Quantity> baseline = indicator.baseline;
    for (const Figure &figure : figures.figures)
        if (figure.kind == RowKind::Baseline)
            baseline = figure.amount;
    return baseline;
}

std::optional<Terms> termsInForce(const Figures &figures, QDate asOf)
{
    std::optional<Terms> terms;
    for (const Retarget &retarget : figures.retargets)
        if (retarget.day <= asOf)
            terms = retarget.terms;
    return terms;
}

/// Fills in the actual at the end of `asOf` and the day of the newest figure. False where the sum is out of range.
bool addActual(Position &position, const Figures &figures, QDate asOf)
{
    const Figure *reading = newestReading(figures, asOf);
    const std::optional<Quantity> start = reading ? std::optional(reading->amount) : position.baseline;
    QuantitySum sum;
    if (start)
        sum.add(*start);
    if (reading)
        position.lastAsOf = reading->day;
    for (const Figure &figure : figures.figures) {
        if (figure.kind != RowKind::Increment || figure.day > asOf)
            continue;
        position.lastAsOf = std::max(position.lastAsOf.value_or(figure.day), figure.day);
        if (!reading || figure.day > reading->day)
            sum.add(figure.amount);
    }
    if (position.lastAsOf && start)
        position.actual = sum.total();
    return position.actual || !position.lastAsOf || !start;
}

/// The sum of what `part` names of each share; absent where a share has none or the indicator is a ratio.
Result<std::optional<Quantity>> sumOf(const Indicator &indicator, const std::vector<Position> &shares,
                                      std::optional<Quantity> Position::*part)
{
    QuantitySum sum;
    for (const Position &share : shares) {
        if (!(share.*part) || indicator.accumulation == Accumulation::Ratio)
            return std::optional<Quantity>();
        sum.add(*(share.*part));
    }
    const auto total = sum.total();
    if (!total)
        return failure(ErrorCode::SumOutOfRange, {indicator.id});
    return total;
}

Result<Position> positionOfSplit(const Indicator &indicator, const Figures &figures, QDate asOf)
{
    std::vector<Position> shares;
    for (const UnitShare &share : indicator.shares) {
        auto position = positionOf(ofShare(indicator, share), ofUnit(figures, share.unit), asOf);
        if (!position)
            return position;
        shares.push_back(*std::move(position));
    }
    return wholeOf(indicator, std::move(shares));
}

} // namespace

Position untouched(const Indicator &indicator)
{
    Position position;
    position.baseline = baselineOf(indicator, {});
    for (const UnitShare &share : indicator.shares)
        position.shares.push_back(untouched(ofShare(indicator, share)));
    if (indicator.isSplit())
        if (auto whole = wholeOf(indicator, position.shares))
            return *std::move(whole);
    return position;
}

Result<Position> wholeOf(const Indicator &indicator, std::vector<Position> shares)
{
    const auto baseline = sumOf(indicator, shares, &Position::baseline);
    const auto actual = sumOf(indicator, shares, &Position::actual);
    const auto atDue = sumOf(indicator, shares, &Position::atDue);
    for (const auto *sum : {&baseline, &actual, &atDue})
        if (!*sum)
            return tl::unexpected(sum->error());
    Position whole{*baseline, *actual, {}, {}, *atDue, {}};
    for (const Position &share : shares)
        if (share.lastAsOf)
            whole.lastAsOf = std::max(whole.lastAsOf.value_or(*share.lastAsOf), *share.lastAsOf);
    whole.shares = std::move(shares);
    return whole;
}

std::optional<QDate> passedDue(const Indicator &indicator, const Position &position, QDate asOf)
{
    const auto due = inForce(indicator, position).terms.due;
    return due && *due < asOf ? due : std::nullopt;
}

Result<Position> positionOf(const Indicator &indicator, const Figures &figures, QDate asOf)
{
    if (indicator.isSplit())
        return positionOfSplit(indicator, figures, asOf);
    Position position;
    position.baseline = baselineOf(indicator, figures);
    Position then = position;
    position.retargeted = termsInForce(figures, asOf);
    bool isInRange = addActual(position, figures, asOf);
    if (const auto due = passedDue(indicator, position, asOf)) {
        isInRange = addActual(then, figures, *due) && isInRange;
        position.atDue = then.actual;
    }
    if (!isInRange)
        return failure(ErrorCode::SumOutOfRange, {indicator.id});
    return position;
}

Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf)
{
    return positionOf(indicator, figuresOf(indicator.id, rows), asOf);
}

Indicator inForce(const Indicator &indicator, const Position &position)
{
    return position.retargeted ? withTerms(indicator, *position.retargeted) : indicator;
}

} // namespace xushi::domain
