#include "session/entry/figure_draft.h"

#include "domain/entry_rules.h"
#include "domain/entry_text.h"
#include "domain/row_payload.h"

namespace xushi::session {

using namespace domain;

namespace {

QString notePayload(const QString &note)
{
    return FigurePayload{entryText(note)}.text();
}

} // namespace

Result<RowDraft> figureDraft(const Plan &plan, const Result<IndicatorInTask> &found, const FigureEntry &entry,
                             QDate today)
{
    if (!found)
        return tl::unexpected<Error>(found.error());
    const Indicator &indicator = *found->indicator;
    if (const auto meant = requireMeant(indicator, entry.name, entry.measure); !meant)
        return tl::unexpected<Error>(meant.error());
    const auto unit = reportingUnit(plan, *found->task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (const auto day = requireDay(plan.period, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    if (const auto taken = requireKind(indicator, entry.kind); !taken)
        return tl::unexpected<Error>(taken.error());
    return RowDraft{entry.kind,     indicator.id,     *unit, entry.asOf, entry.amount, notePayload(entry.note),
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
    if (const auto taken = requireKind(indicator, RowKind::Baseline); !taken)
        return tl::unexpected<Error>(taken.error());
    if (const auto day = requireBaselineDay(plan.period, today); !day)
        return tl::unexpected<Error>(day.error());
    return RowDraft{RowKind::Baseline,        indicator.id,     *unit,
                    baselineDay(plan.period), entry.amount,     notePayload(entry.note),
                    {indicator.id},           {found->task->id}};
}

Result<RowDraft> retargetDraft(const Plan &plan, const RetargetEntry &entry, QDate today)
{
    const auto found = requireIndicator(plan, entry.indicator);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (const auto day = requireDay(plan.period, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    if (const auto sound = requireTerms(*found->indicator, entry.terms, plan.period); !sound)
        return tl::unexpected<Error>(sound.error());
    const auto payload = RetargetPayload::of(entry.terms, entryText(entry.reason));
    return RowDraft{RowKind::Retarget,      found->indicator->id, {}, entry.asOf, entry.terms.target, payload.text(),
                    {found->indicator->id}, {found->task->id}};
}

} // namespace xushi::session
