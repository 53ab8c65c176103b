#include "session/entry/figure_preview.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/order_rule.h"
#include "domain/plan/plan_index.h"
#include "domain/plan_assessment.h"
#include "domain/position.h"
#include "session/entry/figure_draft.h"
#include "storage/stores/journal_store.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

namespace {

/// The drafted row as the newest row, as it would be once saved; it comes after `before`.
JournalRow nextRow(const Workspace &workspace, const QString &plan, const RowDraft &draft,
                   const std::optional<RowId> &before)
{
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    return {RowId::make(workspace.clock().nowMs(), before),
            plan,
            draft.kind,
            draft.subject,
            draft.unit,
            draft.asOf,
            newest,
            {},
            draft.amount,
            draft.payload,
            {},
            {},
            newest};
}

/// Compares an indicator without and with some rows.
class BeforeAndAfter {
public:
    BeforeAndAfter(const Plan &plan, const IndicatorInTask &found, QDate today, std::vector<JournalRow> rows,
                   const std::vector<JournalRow> &added)
        : m_plan(plan), m_found(found), m_today(today), m_before(figuresOf(found.indicator->id, rows))
    {
        rows.insert(rows.end(), added.begin(), added.end());
        m_after = figuresOf(found.indicator->id, rows);
    }

    [[nodiscard]] Result<FigurePreview> at(QDate asOf) const
    {
        const auto before = judged(m_before, asOf);
        if (!before)
            return tl::unexpected<Error>(before.error());
        const auto after = judged(m_after, asOf);
        if (!after)
            return tl::unexpected<Error>(after.error());
        return FigurePreview{*before, *after, {}};
    }

    /// The preview with the warnings about one of the added rows.
    [[nodiscard]] Result<FigurePreview> of(const RowDraft &added, Result<FigurePreview> preview) const
    {
        if (!preview)
            return preview;
        preview->before = Assessment(preview->before.of(added.unit));
        preview->after = Assessment(preview->after.of(added.unit));
        if (!added.amount || added.kind == RowKind::Retarget)
            return preview;
        const Figure figure{added.kind, added.asOf, *added.amount, added.unit};
        const UnitShare *share = m_found.indicator->shareOf(added.unit);
        preview->warnings = share
                                ? warningsFor(ofShare(*m_found.indicator, *share), ofUnit(m_after, added.unit), figure)
                                : warningsFor(*m_found.indicator, m_after, figure);
        for (EntryWarning &warning : preview->warnings)
            if (const Unit *unit = m_plan.unit(warning.unit))
                warning.unit = unit->name;
        return preview;
    }

private:
    [[nodiscard]] Result<Assessment> judged(const Figures &figures, QDate asOf) const
    {
        const auto position = positionOf(*m_found.indicator, figures, asOf);
        if (!position)
            return tl::unexpected<Error>(position.error());
        return assessIn(m_plan, m_found, *position, asOf, m_today);
    }

    const Plan &m_plan;
    IndicatorInTask m_found;
    QDate m_today;
    Figures m_before;
    Figures m_after;
};

/// The indicator of the drafted row at the end of `asOf`, without and with the row. If the row replaces another one,
/// warnings compare with the state without that one.
Result<FigurePreview> previewOf(Workspace &workspace, const Plan &plan, const RowDraft &draft, QDate asOf,
                                const QString &inPlaceOf)
{
    auto rows = storage::JournalStore(workspace.database()).about(plan.id, draft.subject, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const IndicatorInTask found = *plan.indicator(draft.subject);
    const JournalRow next = nextRow(workspace, plan.id, draft, std::nullopt);
    if (inPlaceOf.isEmpty()) {
        const BeforeAndAfter judged(plan, found, workspace.clock().today(), std::move(*rows), {next});
        return judged.of(draft, judged.at(asOf));
    }
    auto asItIs = BeforeAndAfter(plan, found, workspace.clock().today(), *rows, {}).at(asOf);
    if (!asItIs)
        return asItIs;
    const LateRow late{inPlaceOf, draft.kind, draft.asOf, {}, found.indicator->isSplit() ? draft.unit : QString()};
    if (const auto inOrder = requireOrder(*rows, late, {inPlaceOf}, [](const QString &id) { return id; }); !inOrder)
        return tl::unexpected<Error>(inOrder.error());
    std::erase_if(*rows, [&](const JournalRow &row) { return row.id.toString() == inPlaceOf; });
    const BeforeAndAfter judged(plan, found, workspace.clock().today(), std::move(*rows), {next});
    auto preview = judged.of(draft, judged.at(asOf));
    if (preview)
        preview->before = Assessment(asItIs->before.of(draft.unit));
    return preview;
}

/// Figures that would be written together, without the refused ones.
class FutureBatch {
public:
    FutureBatch(Workspace &workspace, const LoadedPlan &loaded, const std::vector<FigureEntry> &entries)
        : m_workspace(workspace), m_loaded(loaded), m_entries(entries)
    {
        const Plan &plan = loaded.plan;
        std::optional<RowId> last;
        for (const FigureEntry &entry : entries) {
            m_drafts.push_back(
                figureDraft(plan, requireIndicator(loaded.index(), entry.indicator), entry, workspace.clock().today()));
            if (!m_drafts.back())
                continue;
            auto &rows = m_rows[m_drafts.back()->subject];
            rows.push_back(nextRow(workspace, plan.id, *m_drafts.back(), last));
            last = rows.back().id;
        }
    }

    /// Without a day, each figure at the end of its own.
    Result<std::vector<Result<FigurePreview>>> previews(std::optional<QDate> shownAsOf)
    {
        if (auto read = readJournal(); !read)
            return tl::unexpected<Error>(read.error());
        std::vector<Result<FigurePreview>> previews;
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            previews.push_back(m_drafts[i] ? previewOf(*m_drafts[i], dayOf(*m_drafts[i], shownAsOf))
                                           : Result<FigurePreview>(tl::unexpected<Error>(m_drafts[i].error())));
        return previews;
    }

private:
    [[nodiscard]] QDate dayOf(const RowDraft &draft, std::optional<QDate> shownAsOf) const
    {
        if (shownAsOf)
            return std::max(draft.asOf, *shownAsOf);
        return draft.kind == RowKind::Baseline ? m_loaded.plan.period.usualDay(m_workspace.clock().today())
                                               : draft.asOf;
    }

    Result<void> readJournal()
    {
        storage::JournalStore journal(m_workspace.database());
        for (const auto &[indicator, added] : m_rows) {
            auto rows = journal.about(m_loaded.plan.id, indicator, knownNow);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            m_comparisons.emplace(indicator, BeforeAndAfter(m_loaded.plan, *m_loaded.index().indicator(indicator),
                                                            m_workspace.clock().today(), std::move(*rows), added));
        }
        return {};
    }

    Result<FigurePreview> previewOf(const RowDraft &draft, QDate day)
    {
        return m_comparisons.at(draft.subject).of(draft, previewAt(draft.subject, day));
    }

    /// Found once per indicator and day, for any number of figures.
    const Result<FigurePreview> &previewAt(const QString &indicator, QDate day)
    {
        const std::pair key(indicator, day);
        const auto known = m_previews.find(key);
        return known != m_previews.end() ? known->second
                                         : m_previews.emplace(key, m_comparisons.at(indicator).at(day)).first->second;
    }

    Workspace &m_workspace;
    const LoadedPlan &m_loaded;
    const std::vector<FigureEntry> &m_entries;
    std::vector<Result<RowDraft>> m_drafts;
    std::map<QString, std::vector<JournalRow>> m_rows; ///< by indicator
    std::map<QString, BeforeAndAfter> m_comparisons;
    std::map<std::pair<QString, QDate>, Result<FigurePreview>> m_previews;
};

Result<std::vector<Result<FigurePreview>>> previewTogether(Workspace &workspace, const QString &plan,
                                                           const std::vector<FigureEntry> &entries,
                                                           std::optional<QDate> shownAsOf)
{
    return workspace.inOneSnapshot([&]() -> Result<std::vector<Result<FigurePreview>>> {
        const auto loaded = workspace.plan(plan);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        return FutureBatch(workspace, **loaded, entries).previews(shownAsOf);
    });
}

} // namespace

Result<FigurePreview> previewFigure(Workspace &workspace, const FigureEntry &entry, QDate shownAsOf,
                                    const QString &inPlaceOf)
{
    const auto loaded = workspace.planAbout(entry.plan, entry.indicator);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = figureDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, std::max(entry.asOf, shownAsOf), inPlaceOf);
}

Result<std::vector<Result<FigurePreview>>> previewFigures(Workspace &workspace, const QString &plan,
                                                          const std::vector<FigureEntry> &entries, QDate shownAsOf)
{
    return previewTogether(workspace, plan, entries, shownAsOf);
}

Result<std::vector<Result<FigurePreview>>> previewFiguresOnTheirDays(Workspace &workspace, const QString &plan,
                                                                     const std::vector<FigureEntry> &entries)
{
    return previewTogether(workspace, plan, entries, std::nullopt);
}

Result<FigurePreview> previewBaseline(Workspace &workspace, const BaselineEntry &entry, QDate shownAsOf,
                                      const QString &inPlaceOf)
{
    const auto loaded = workspace.planAbout(entry.plan, entry.indicator);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = baselineDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, shownAsOf, inPlaceOf);
}

Result<FigurePreview> previewRetarget(Workspace &workspace, const RetargetEntry &entry, QDate shownAsOf)
{
    const auto loaded = workspace.planAbout(entry.plan, entry.indicator);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const auto draft = retargetDraft(plan, entry, workspace.clock().today());
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return previewOf(workspace, plan, *draft, std::max(entry.asOf, shownAsOf), {});
}

} // namespace xushi::session
