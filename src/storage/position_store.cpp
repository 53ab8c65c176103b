#include "storage/position_store.h"

#include "storage/database.h"
#include "storage/sql_text.h"
#include "storage/statement.h"

#include <unordered_map>

namespace xushi::storage {

using namespace domain;

namespace {

/// Columns of positions.sql.
enum Column { Subject, BaselineAmount, ReadingAmount, ReadingDay, NewTarget, NewTerms, SumHigh, SumLow, IncrementDay };

/// The total of `start` and the increments, whose sum stands in two parts.
Quantity totalOf(const Statement &row, Quantity start)
{
    constexpr Wide highPart = 1'000'000'000;
    const Wide sum = Wide(start.millionths()) + row.number(SumHigh) * highPart + row.number(SumLow);
    const auto total = Quantity::fromMillionths(sum);
    if (!total)
        fail(ErrorCode::SumOutOfRange, {row.text(Subject)});
    return *total;
}

std::optional<Terms> retargetedTerms(const Statement &row)
{
    if (row.isNull(NewTarget))
        return std::nullopt;
    return termsOf(*row.quantity(NewTarget), row.text(NewTerms));
}

Position positionFrom(const Statement &row, const Indicator &indicator)
{
    Position position;
    if (indicator.accumulation == Accumulation::Flow)
        position.baseline = Quantity();
    else
        position.baseline = row.isNull(BaselineAmount) ? indicator.baseline : row.quantity(BaselineAmount);
    position.retargeted = retargetedTerms(row);
    if (!row.isNull(IncrementDay))
        position.lastAsOf = row.day(IncrementDay);
    else if (!row.isNull(ReadingDay))
        position.lastAsOf = row.day(ReadingDay);
    const auto start = row.isNull(ReadingAmount) ? position.baseline : row.quantity(ReadingAmount);
    if (position.lastAsOf && start)
        position.actual = totalOf(row, *start);
    return position;
}

} // namespace

Result<Positions> positionsAt(Database &database, const PositionQuery &query)
{
    return guarded([&] {
        std::unordered_map<QString, const Indicator *> indicators;
        for (const auto &[task, indicator] : query.plan.indicators())
            indicators.emplace(indicator->id, indicator);
        Statement select(database.connection(), sqlText("positions"));
        select.bind("plan", query.plan.id)
            .bind("version", query.version)
            .bind("as_of", query.asOf)
            .bind("known_at", query.knownAt);
        Positions positions;
        while (select.next()) {
            const auto found = indicators.find(select.text(Subject));
            if (found != indicators.end())
                positions.emplace(found->first, positionFrom(select, *found->second));
        }
        return positions;
    });
}

} // namespace xushi::storage
