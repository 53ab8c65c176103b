#include "session/maintenance/merging.h"

#include "domain/plan_fingerprint.h"
#include "session/entry/row_rules.h"
#include "session/entry/total_rule.h"
#include "storage/file/database_copy.h"
#include "storage/file/database_union.h"
#include "storage/file/file_sync.h"
#include "storage/stores/journal_store.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace xushi::session {

using namespace domain;

namespace {

/// Counts and checks what was merged, in the merge's own transaction.
class MergeReview {
public:
    MergeReview(Workspace &workspace, Merged &merged)
        : m_workspace(workspace), m_journal(workspace.database()), m_merged(merged)
    {
    }

    Result<void> take(const storage::UnionReport &report)
    {
        m_merged.newRows = report.newRows;
        m_merged.knownRows = report.knownRows;
        auto visited = m_journal.visitSince(report.lastSeqBefore, [this](const JournalRow &row) { return look(row); });
        if (!visited)
            return visited;
        if (auto sound = checkTotals(); !sound)
            return sound;
        const auto heads = m_journal.heads();
        if (!heads)
            return tl::unexpected<Error>(heads.error());
        m_merged.digest = digestOf(*heads);
        return {};
    }

private:
    Result<void> checkTotals()
    {
        for (const auto &[plan, indicator] : m_indicators) {
            const auto found = (*m_plans[plan])->index().indicator(indicator);
            if (!found)
                continue;
            if (auto sound = requireTotals(m_workspace, plan, *found->indicator); !sound)
                return sound;
        }
        return {};
    }

    Result<void> look(const JournalRow &row)
    {
        const Result<PlanHandle> &plan = planOf(row.plan);
        if (!plan && plan.error().code != ErrorCode::UnknownPlan && plan.error().code != ErrorCode::NoPlan)
            return tl::unexpected<Error>(plan.error());
        if (!plan) {
            m_merged.conflicts.push_back({row.id.toString(), plan.error()});
            return lookForParents(row);
        }
        const auto broken = brokenRule(m_journal, **plan, row);
        if (!broken)
            return tl::unexpected<Error>(broken.error());
        if (*broken)
            m_merged.conflicts.push_back({row.id.toString(), **broken});
        if (row.amount)
            m_indicators.insert({row.plan, row.subject});
        return lookForParents(row);
    }

    Result<void> lookForParents(const JournalRow &row)
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

    const Result<PlanHandle> &planOf(const QString &id)
    {
        const auto known = m_plans.find(id);
        return known != m_plans.end() ? known->second : m_plans.emplace(id, m_workspace.plan(id)).first->second;
    }

    Workspace &m_workspace;
    storage::JournalStore m_journal;
    Merged &m_merged;
    std::map<QString, Result<PlanHandle>> m_plans;
    std::set<std::pair<QString, QString>> m_indicators; ///< plan and indicator of the merged amounts
};

using Entries = std::vector<storage::PlanEntry>;

/// Adds the plans that are not here. A plan that is here in another version stays as it is.
Result<void> takePlans(Workspace &workspace, storage::Database &other, qint64 now, Merged &merged)
{
    storage::PlanStore theirs(other);
    storage::PlanStore ours(workspace.database());
    const auto there = theirs.list();
    if (!there)
        return tl::unexpected<Error>(there.error());
    const auto here = ours.list();
    if (!here)
        return tl::unexpected<Error>(here.error());
    for (const storage::PlanEntry &entry : *there) {
        const storage::PlanEntry *known = storage::entryOf(*here, entry.id);
        if (known && known->fingerprint != entry.fingerprint)
            merged.otherPlans += entry.id;
        if (known)
            continue;
        const auto plan = theirs.load(entry.version);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        if (const auto added = ours.add(*plan, now); !added)
            return tl::unexpected<Error>(added.error());
        merged.newPlans += entry.id;
    }
    return {};
}

} // namespace

Result<Merged> merge(Workspace &workspace, const QString &file)
{
    if (storage::isSameFile(workspace.file(), file))
        return failure(ErrorCode::SameDatabase, {file});
    const auto taken = storage::ReceivedCopy::take(file, QFileInfo(workspace.file()).absolutePath());
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    const auto other = taken->open();
    if (!other)
        return tl::unexpected<Error>(other.error());
    const qint64 now = workspace.clock().nowMs();
    Merged merged;
    const auto united =
        storage::addRowsOf(workspace.database(), taken->copy(), now, [&](const storage::UnionReport &report) {
            auto plans = takePlans(workspace, **other, now, merged);
            return plans ? MergeReview(workspace, merged).take(report) : plans;
        });
    if (!united)
        return tl::unexpected<Error>(united.error());
    return merged;
}

} // namespace xushi::session
