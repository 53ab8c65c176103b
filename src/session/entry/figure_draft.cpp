#include "session/entry/figure_draft.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/entry_text.h"
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
    const std::vector<Error> faults = figureFaults(
        plan, found, {entry.indicator, entry.kind, entry.asOf, entry.unit, entry.name, entry.measure}, today);
    if (!faults.empty())
        return tl::unexpected<Error>(faults.front());
    const Indicator &indicator = *found->indicator;
    const QDate day = entry.kind == RowKind::Baseline ? baselineDay(plan.period) : entry.asOf;
    return RowDraft{entry.kind,
                    indicator.id,
                    *reportingUnit(plan, *found, entry.unit),
                    day,
                    entry.amount,
                    notePayload(entry.note),
                    {indicator.id},
                    {found->task->id}};
}

Result<RowDraft> figureDraft(const Plan &plan, const FigureEntry &entry, QDate today)
{
    return figureDraft(plan, requireIndicator(plan, entry.indicator), entry, today);
}

Result<RowDraft> baselineDraft(const Plan &plan, const BaselineEntry &entry, QDate today)
{
    return figureDraft(
        plan,
        {entry.plan, entry.indicator, RowKind::Baseline, entry.amount, {}, entry.unit, entry.note, {}, entry.measure},
        today);
}

Result<RowDraft> retargetDraft(const Plan &plan, const RetargetEntry &entry, QDate today)
{
    const auto found = requireIndicator(plan, entry.indicator);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (const auto day = requireDay(plan.period, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    Terms terms = entry.terms;
    if (!terms.due)
        terms.due = found->indicator->terms.due;
    if (const auto sound = requireTerms(*found->indicator, terms, plan.period); !sound)
        return tl::unexpected<Error>(sound.error());
    QString unit; // of a split indicator's share
    if (found->indicator->isSplit() || !entry.unit.isEmpty()) {
        const auto named = reportingUnit(plan, *found, entry.unit);
        if (!named)
            return tl::unexpected<Error>(named.error());
        unit = *named;
    }
    const auto payload = RetargetPayload::of(terms, entryText(entry.reason));
    return RowDraft{RowKind::Retarget,      found->indicator->id, unit, entry.asOf, terms.target, payload.text(),
                    {found->indicator->id}, {found->task->id}};
}

} // namespace xushi::session
