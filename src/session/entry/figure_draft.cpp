#include "session/entry/figure_draft.h"

#include "domain/figures.h"
#include "session/entry/entry_rules.h"
#include "session/workspace/entry_text.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

namespace {

QJsonObject noteDetails(const QString &note)
{
    QJsonObject details;
    if (const QString text = entryText(note); !text.isEmpty())
        details.insert(QLatin1StringView(payload::note), text);
    return details;
}

bool says(const QString &text, const QString &wanted)
{
    return text.isEmpty() || text.simplified() == wanted.simplified();
}

/// A wrong number in a table names another indicator; a figure in another unit of measure is another figure.
Result<void> requireMeant(const Indicator &indicator, const FigureEntry &entry)
{
    if (!says(entry.name, indicator.name))
        return failure(ErrorCode::NameDiffers, {indicator.id, entry.name, indicator.name});
    if (!says(entry.measure, indicator.unitOfMeasure))
        return failure(ErrorCode::MeasureDiffers, {indicator.id, entry.measure, indicator.unitOfMeasure});
    return {};
}

bool areSound(const Terms &terms, const Period &period)
{
    if (terms.schedule != Schedule::Nodes)
        return terms.nodes.empty();
    const bool inside =
        std::all_of(terms.nodes.begin(), terms.nodes.end(), [&](const Node &node) { return period.contains(node.by); });
    const bool rising = std::adjacent_find(terms.nodes.begin(), terms.nodes.end(),
                                           [](const Node &a, const Node &b) { return a.by >= b.by; })
                        == terms.nodes.end();
    return !terms.nodes.empty() && inside && rising;
}

} // namespace

Result<RowDraft> figureDraft(const Plan &plan, const Result<IndicatorInTask> &found, const FigureEntry &entry,
                             QDate today)
{
    if (!found)
        return tl::unexpected<Error>(found.error());
    const Indicator &indicator = *found->indicator;
    if (const auto meant = requireMeant(indicator, entry); !meant)
        return tl::unexpected<Error>(meant.error());
    const auto unit = reportingUnit(plan, *found->task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (const auto day = requireDay(plan, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    if (entry.kind == RowKind::Increment && indicator.accumulation == Accumulation::Ratio)
        return failure(ErrorCode::IncrementOnRatio, {indicator.id});
    return RowDraft{entry.kind,     indicator.id,     *unit, entry.asOf, entry.amount, noteDetails(entry.note),
                    {indicator.id}, {found->task->id}};
}

Result<RowDraft> figureDraft(const Plan &plan, const FigureEntry &entry, QDate today)
{
    return figureDraft(plan, requireIndicator(plan, entry.indicator), entry, today);
}

Result<RowDraft> baselineDraft(const Plan &plan, const BaselineEntry &entry, QDate today)
{
    const auto found = requireIndicator(plan, entry.indicator);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const auto unit = reportingUnit(plan, *found->task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    const Indicator &indicator = *found->indicator;
    if (indicator.accumulation == Accumulation::Flow)
        return failure(ErrorCode::BaselineOfFlow, {indicator.id});
    const QDate yearEnd = plan.period.first().addDays(-1);
    if (yearEnd > today)
        return failure(ErrorCode::AsOfInFuture, {yearEnd.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    return RowDraft{RowKind::Baseline, indicator.id,     *unit, yearEnd, entry.amount, noteDetails(entry.note),
                    {indicator.id},    {found->task->id}};
}

Result<RowDraft> retargetDraft(const Plan &plan, const RetargetEntry &entry, QDate today)
{
    const auto found = requireIndicator(plan, entry.indicator);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (const auto day = requireDay(plan, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    if (!areSound(entry.terms, plan.period))
        return failure(ErrorCode::RetargetIncomplete, {found->indicator->id});
    QJsonObject details = detailsOf(entry.terms);
    details.insert(QLatin1StringView(payload::reason), entryText(entry.reason));
    return RowDraft{RowKind::Retarget,      found->indicator->id, {}, entry.asOf, entry.terms.target, details,
                    {found->indicator->id}, {found->task->id}};
}

} // namespace xushi::session
