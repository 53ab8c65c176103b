#include "domain/position.h"

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

} // namespace

Result<Position> positionOf(const Indicator &indicator, const Figures &figures, QDate asOf)
{
    Position position;
    position.baseline = baselineOf(indicator, figures);
    position.retargeted = termsInForce(figures, asOf);

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
    if (position.lastAsOf && start) {
        position.actual = sum.total();
        if (!position.actual)
            return failure(ErrorCode::SumOutOfRange, {indicator.id});
    }
    return position;
}

Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf)
{
    return positionOf(indicator, figuresOf(indicator.id, rows), asOf);
}

Indicator inForce(const Indicator &indicator, const Position &position)
{
    Indicator current = indicator;
    if (position.retargeted)
        current.terms = *position.retargeted;
    return current;
}

} // namespace xushi::domain
