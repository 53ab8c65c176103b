#include "domain/entry/arrived_rows.h"

#include "domain/entry/entry_rules.h"
#include "domain/row_payload.h"

namespace xushi::domain {

namespace {

/// The office itself may report in any row, without a unit, but for one of a split indicator. A row names its unit by
/// the id. `reporting` says who the unit is meant to be, or why it is none.
Result<void> requireNamedById(const QString &unit, const Result<QString> &reporting)
{
    if (reporting && *reporting != unit)
        return failure(ErrorCode::UnknownUnit, {unit, *reporting});
    return reporting ? Result<void>() : tl::unexpected<Error>(reporting.error());
}

/// A retarget states whole terms.
Result<void> requireStated(const Indicator &indicator, const Period &period, const JournalRow &row)
{
    if (row.kind != RowKind::Retarget)
        return {};
    auto terms = row.amount ? RetargetPayload::read(row.payload).terms(*row.amount) : std::nullopt;
    if (terms && !terms->due)
        terms->due = indicator.terms.due;
    return terms ? requireTerms(indicator, *terms, period) : failure(ErrorCode::RetargetIncomplete, {indicator.id});
}

QString taskOf(const JournalRow &row)
{
    if (row.kind == RowKind::Assign && row.subject.endsWith(u'/' + row.unit))
        return row.subject.chopped(row.unit.size() + 1);
    return row.subject;
}

Result<void> requireTaskRules(const Plan &plan, const PlanIndex &index, const JournalRow &row)
{
    if (auto day = requireRowDay(plan.period, row); !day)
        return day;
    const Task *task = index.task(taskOf(row));
    if (!task)
        return failure(ErrorCode::UnknownTask, {row.subject});
    if (row.unit.isEmpty() || task->partOf(row.unit))
        return {};
    return requireNamedById(row.unit, reportingUnit(plan, *task, row.unit));
}

Result<void> requireFigureRules(const Plan &plan, const PlanIndex &index, const JournalRow &row)
{
    if (auto day = requireRowDay(plan.period, row); !day)
        return day;
    const auto found = index.indicator(row.subject);
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {row.subject});
    const Indicator &indicator = *found->indicator;
    if (auto taken = requireKind(indicator, row.kind); !taken)
        return taken;
    if (auto stated = requireStated(indicator, plan.period, row); !stated)
        return stated;
    const bool isReporting = indicator.isSplit() ? indicator.shareOf(row.unit) != nullptr
                                                 : row.unit.isEmpty() || found->task->partOf(row.unit, indicator);
    return isReporting ? Result<void>() : requireNamedById(row.unit, reportingUnit(plan, *found, row.unit));
}

} // namespace

Result<void> requireRowDay(const Period &period, const JournalRow &row)
{
    if (row.kind != RowKind::Baseline)
        return requireDayInPeriod(period, row.asOf);
    const QDate day = baselineDay(period);
    if (row.asOf != day)
        return failure(ErrorCode::AsOfOutsidePeriod,
                       {row.asOf.toString(Qt::ISODate), day.toString(Qt::ISODate), day.toString(Qt::ISODate)});
    return {};
}

Result<void> requireRules(const Plan &plan, const PlanIndex &index, const JournalRow &row)
{
    switch (row.kind) {
    case RowKind::Note:
    case RowKind::Measure:
    case RowKind::Assign:
        return requireTaskRules(plan, index, row);
    case RowKind::Reading:
    case RowKind::Increment:
    case RowKind::Baseline:
    case RowKind::Retarget:
        return requireFigureRules(plan, index, row);
    case RowKind::Evidence:
    case RowKind::Review:
    case RowKind::Close:
    case RowKind::Void:
        break; // about rows and quarters, which the plan does not name
    }
    return {};
}

} // namespace xushi::domain
