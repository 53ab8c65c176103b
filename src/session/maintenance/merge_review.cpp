#include "session/maintenance/merge_review.h"

#include "session/entry/row_rules.h"
#include "session/entry/total_rule.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

Result<void> MergeReview::take(const storage::UnionReport &report, const std::vector<storage::RowPair> &pairs)
{
    m_merged.newRows = report.newRows;
    m_merged.knownRows = report.knownRows;
    for (const storage::RowPair &pair : pairs)
        m_paired.insert({pair.incoming, pair.here});
    auto visited = m_journal.visitSince(report.lastSeqBefore, [this](const JournalRow &row) { return look(row); });
    if (!visited)
        return visited;
    for (const QString &plan : m_merged.otherPlans)
        if (auto noted = noteTotalsOf(plan); !noted)
            return noted;
    if (auto sound = checkTotals(); !sound)
        return sound;
    for (const storage::RowPair &pair : report.sameFigures)
        if (auto taken = takePair(pair); !taken)
            return taken;
    for (const storage::RowPair &pair : pairs)
        if (m_new.contains(pair.incoming) || m_new.contains(pair.here))
            if (auto taken = takePair(pair); !taken)
                return taken;
    if (auto named = namePlans(); !named)
        return named;
    orderUnits();
    const auto heads = m_journal.heads();
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    m_merged.digest = digestOf(*heads);
    return {};
}

Result<void> MergeReview::checkTotals()
{
    for (const auto &[plan, indicator] : m_indicators) {
        const auto found = (*m_plans.at(plan))->index().indicator(indicator);
        if (!found)
            continue;
        if (auto sound = requireTotals(m_workspace, plan, *found->indicator); !sound)
            return sound;
    }
    return {};
}

Result<void> MergeReview::look(const JournalRow &row)
{
    if (const QString id = row.id.toString(); m_paired.contains(id))
        m_new.insert(id);
    ++m_counts[{row.plan, row.unit, row.kind}];
    const Result<PlanHandle> &plan = planOf(row.plan);
    if (!plan && plan.error().code != ErrorCode::UnknownPlan && plan.error().code != ErrorCode::NoPlan)
        return tl::unexpected<Error>(plan.error());
    if (!plan) {
        m_merged.conflicts.push_back({row.id.toString(), plan.error()});
        return lookForParents(row);
    }
    const auto broken = brokenRule(m_journal, heldOf(**plan), **plan, row);
    if (!broken)
        return tl::unexpected<Error>(broken.error());
    if (*broken)
        m_merged.conflicts.push_back({row.id.toString(), **broken, row.kind != RowKind::Void});
    if (auto noted = noteTotal(row); !noted)
        return noted;
    return lookForParents(row);
}

/// A void or a decision changes the total of the row that it is about.
Result<void> MergeReview::noteTotal(const JournalRow &row)
{
    if (row.amount)
        m_indicators.insert({row.plan, row.subject});
    if (row.kind != RowKind::Void && row.kind != RowKind::Review)
        return {};
    const auto about = m_journal.row(row.subject);
    if (!about)
        return tl::unexpected<Error>(about.error());
    if (*about && (*about)->amount)
        m_indicators.insert({row.plan, (*about)->subject});
    return {};
}

/// A version of a plan that comes along may allow rows that were held.
Result<void> MergeReview::noteTotalsOf(const QString &plan)
{
    const Result<PlanHandle> &loaded = planOf(plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    for (const IndicatorInTask &one : (*loaded)->plan.indicators())
        m_indicators.insert({plan, one.indicator->id});
    return {};
}

Result<void> MergeReview::lookForParents(const JournalRow &row)
{
    for (const QString &parent : row.parents) {
        const auto has = m_journal.hasHash(parent);
        if (!has)
            return tl::unexpected<Error>(has.error());
        if (!*has)
            m_merged.missingParents.push_back({FindingKind::MissingParent, {row.id.toString(), parent}});
    }
    return {};
}

/// Leaves out a pair of which a row is voided in the union.
Result<void> MergeReview::takePair(const storage::RowPair &pair)
{
    for (const QString &id : {pair.incoming, pair.here}) {
        const auto voided = m_journal.voidOf(id);
        if (!voided)
            return tl::unexpected<Error>(voided.error());
        if (*voided)
            return {};
    }
    const auto incoming = m_journal.row(pair.incoming);
    const auto here = m_journal.row(pair.here);
    for (const auto *row : {&incoming, &here})
        if (!*row)
            return tl::unexpected<Error>(row->error());
    if (*incoming && *here)
        m_merged.sameFigures.push_back({**incoming, **here});
    return {};
}

Result<void> MergeReview::namePlans()
{
    for (const QStringList &ids : {m_merged.newPlans, m_merged.otherPlans})
        for (const QString &id : ids)
            if (const Result<PlanHandle> &plan = planOf(id); !plan)
                return tl::unexpected<Error>(plan.error());
    for (const auto &[id, plan] : m_plans)
        if (plan)
            m_merged.plans.emplace(id, *plan);
    return {};
}

void MergeReview::orderUnits()
{
    for (const auto &[key, rows] : m_counts)
        m_merged.units.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), rows});
    const auto placeOf = [this](const RowsOfUnit &one) {
        const auto plan = m_merged.plans.find(one.plan);
        if (plan == m_merged.plans.end())
            return qptrdiff(0);
        const auto &units = plan->second->plan.units;
        const auto unit =
            std::find_if(units.begin(), units.end(), [&](const Unit &named) { return named.id == one.unit; });
        return qptrdiff(unit - units.begin());
    };
    std::stable_sort(m_merged.units.begin(), m_merged.units.end(), [&](const RowsOfUnit &a, const RowsOfUnit &b) {
        return std::tuple(a.plan, placeOf(a)) < std::tuple(b.plan, placeOf(b));
    });
}

storage::HeldRows &MergeReview::heldOf(const LoadedPlan &loaded)
{
    return m_held.try_emplace(loaded.plan.id, m_workspace.database(), loaded.plan, loaded.version).first->second;
}

const Result<PlanHandle> &MergeReview::planOf(const QString &id)
{
    const auto known = m_plans.find(id);
    return known != m_plans.end() ? known->second : m_plans.emplace(id, m_workspace.plan(id)).first->second;
}

} // namespace xushi::session
