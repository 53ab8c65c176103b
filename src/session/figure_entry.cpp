#include "session/figure_entry.h"

#include "domain/plan_index.h"
#include "domain/position.h"
#include "session/entry_rules.h"
#include "session/entry_text.h"
#include "session/journal_writing.h"
#include "storage/journal_store.h"

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

Result<RowDraft> figureDraft(const Plan &plan, const Result<IndicatorInTask> &found, const FigureEntry &entry,
                             QDate today)
{
    if (!found)
        return tl::unexpected<Error>(found.error());
    const auto unit = reportingUnit(plan, *found->task, entry.unit);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (const auto day = requireDay(plan, entry.asOf, today); !day)
        return tl::unexpected<Error>(day.error());
    const Indicator &indicator = *found->indicator;
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

/// The drafted row's indicator at the end of `asOf`, without and with the row.
Result<FigurePreview> previewOf(Workspace &workspace, const Plan &plan, const RowDraft &draft, QDate asOf)
{
    const auto found = plan.indicator(draft.subject);
    auto rows = storage::JournalStore(workspace.database()).about(plan.id, draft.subject, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const auto judged = [&]() -> Result<Assessment> {
        const auto position = positionOf(*found->indicator, *rows, asOf);
        if (!position)
            return tl::unexpected<Error>(position.error());
        return assess(*found->indicator, found->task->id, *position, plan.period, plan.tolerance, asOf);
    };
    const auto before = judged();
    if (!before)
        return tl::unexpected<Error>(before.error());
    // The entry as the newest row of all, as it would be once saved.
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    rows->push_back({RowId::make(workspace.clock().nowMs(), std::nullopt),
                     plan.id,
                     draft.kind,
                     draft.subject,
                     draft.unit,
                     draft.asOf,
                     newest,
                     {},
                     draft.amount,
                     payloadText(draft.details),
                     {},
                     {},
                     newest});
    const auto after = judged();
    if (!after)
        return tl::unexpected<Error>(after.error());
    return FigurePreview{*before, *after, warningsFor(*before, *after)};
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

} // namespace

Result<Change> logFigure(Workspace &workspace, const FigureEntry &entry)
{
    Q_ASSERT(entry.kind == RowKind::Increment || entry.kind == RowKind::Reading);
    return writeRow(workspace, {entry.plan, entry.indicator},
                    [&](const Plan &plan) { return figureDraft(plan, entry, workspace.clock().today()); });
}

BatchResult logFigures(Workspace &workspace, const QString &plan, const std::vector<FigureEntry> &entries)
{
    const QDate today = workspace.clock().today();
    std::optional<PlanIndex> index; // of the plan that all entries are checked against
    std::vector<MakeDraft> drafts;
    drafts.reserve(entries.size());
    for (const FigureEntry &entry : entries)
        drafts.emplace_back([&index, &entry, today](const Plan &current) {
            if (!index)
                index.emplace(current);
            return figureDraft(current, requireIndicator(*index, entry.indicator), entry, today);
        });
    return writeRows(workspace, plan, drafts);
}

Result<Change> enterBaseline(Workspace &workspace, const BaselineEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.indicator},
                    [&](const Plan &plan) { return baselineDraft(plan, entry, workspace.clock().today()); });
}

Result<Change> retarget(Workspace &workspace, const RetargetEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.indicator}, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = retargetDraft(plan, entry, workspace.clock().today());
        if (draft && entryText(entry.reason).isEmpty())
            return failure(ErrorCode::RetargetWithoutReason, {draft->subject});
        return draft;
    });
}

Result<FigurePreview> previewFigure(Workspace &workspace, const FigureEntry &entry, QDate shownAsOf)
{
    const auto loaded = workspace.plan(entry.plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = figureDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, std::max(entry.asOf, shownAsOf));
}

Result<FigurePreview> previewBaseline(Workspace &workspace, const BaselineEntry &entry, QDate shownAsOf)
{
    const auto loaded = workspace.plan(entry.plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = baselineDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, shownAsOf);
}

Result<FigurePreview> previewRetarget(Workspace &workspace, const RetargetEntry &entry, QDate shownAsOf)
{
    const auto loaded = workspace.plan(entry.plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = retargetDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, std::max(entry.asOf, shownAsOf));
}

} // namespace xushi::session
