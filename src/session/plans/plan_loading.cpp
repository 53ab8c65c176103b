#include "session/plans/plan_loading.h"

#include "domain/plan/plan_comparison.h"
#include "session/entry/subject_index.h"
#include "session/entry/total_rule.h"
#include "storage/stores/journal_store.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace xushi::session {

using namespace domain;

namespace {

/// Adds the plan, in force from now on. known-at compares that time with those at which rows were received and other
/// plans loaded, so it must not run backwards.
Result<void> add(Workspace &workspace, const Plan &plan)
{
    const auto newest = storage::JournalStore(workspace.database()).newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    const qint64 loadedAt = std::max(workspace.clock().nowMs(), newest->receivedAt + 1);
    if (const auto added = storage::PlanStore(workspace.database()).add(plan, loadedAt); !added)
        return tl::unexpected<Error>(added.error());
    return {};
}

/// Whether the version in the database is this plan, also when its tables are read back. A version that is damaged is
/// not: loading the plan once more puts a sound one beside it.
Result<bool> isStored(storage::PlanStore &store, const storage::PlanEntry &entry, const Plan &plan)
{
    if (entry.fingerprint != fingerprintOf(plan))
        return false;
    const auto stored = store.load(entry.version);
    if (!stored && stored.error().code != ErrorCode::DatabaseDamaged)
        return tl::unexpected<Error>(stored.error());
    return stored && fingerprintOf(*stored) == entry.fingerprint;
}

/// The journal stays as it is, so every total must stay in range under the new plan's baselines.
Result<void> requireAllTotals(Workspace &workspace, const Plan &plan)
{
    for (const auto &[task, indicator] : plan.indicators())
        if (auto sound = requireTotals(workspace, plan.id, *indicator); !sound)
            return sound;
    return {};
}

Result<void> requireRowsInside(Workspace &workspace, const Plan &before, const Plan &plan)
{
    if (before.period == plan.period)
        return {};
    const auto out = storage::JournalStore(workspace.database()).leftOut(plan.id, before.period, plan.period);
    if (!out)
        return tl::unexpected<Error>(out.error());
    if (out->rows == 0)
        return {};
    QStringList args{plan.period.first().toString(Qt::ISODate), plan.period.last().toString(Qt::ISODate),
                     QString::number(out->rows)};
    args += {out->first.toString(Qt::ISODate), out->last.toString(Qt::ISODate)};
    return failure(ErrorCode::RowsOutsidePeriod, args);
}

Result<std::vector<ChangeUnderRows>> changesFrom(Workspace &workspace, const Plan &before, const Plan &plan)
{
    if (const auto inside = requireRowsInside(workspace, before, plan); !inside)
        return tl::unexpected<Error>(inside.error());
    storage::JournalStore journal(workspace.database());
    std::vector<ChangeUnderRows> changes;
    for (IndicatorChange &change : indicatorChanges(before, plan)) {
        const auto rows = journal.countAbout(plan.id, change.before.indicator.id);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (*rows > 0)
            changes.push_back({std::move(change), *rows});
    }
    return changes;
}

Result<void> requireKnown(const QStringList &ids, const Plan *before, const Plan &plan)
{
    for (const QString &id : ids)
        if (!plan.indicator(id) && !(before && before->indicator(id)))
            return failure(ErrorCode::UnknownIndicator, {id});
    return {};
}

/// Compares the plan with the version in force, which may be absent or damaged. A damaged one has the contents of
/// `plan` if the fingerprints agree; else it cannot be compared.
Result<std::vector<ChangeUnderRows>> unconfirmedChanges(Workspace &workspace, const storage::PlanEntry *entry,
                                                        const Plan &plan, const QStringList &confirmed)
{
    std::optional<Plan> before;
    if (entry && entry->fingerprint != fingerprintOf(plan)) {
        auto loaded = storage::PlanStore(workspace.database()).load(entry->version);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        before = std::move(*loaded);
    }
    if (const auto known = requireKnown(confirmed, before ? &*before : nullptr, plan); !known)
        return tl::unexpected<Error>(known.error());
    if (!before)
        return std::vector<ChangeUnderRows>();
    auto changes = changesFrom(workspace, *before, plan);
    const QSet<QString> agreed(confirmed.begin(), confirmed.end());
    if (changes)
        std::erase_if(*changes, [&](const ChangeUnderRows &one) { return agreed.contains(one.indicator()); });
    return changes;
}

/// A plan that only came by a merge is not in force, so the one that is loaded is the first.
const storage::PlanEntry *loadedEntryOf(const std::vector<storage::PlanEntry> &entries, const QString &id)
{
    const storage::PlanEntry *entry = storage::entryOf(entries, id);
    return entry && entry->isLoaded ? entry : nullptr;
}

/// Another program may just have loaded a plan.
Result<void> loadPlanIfNone(Workspace &workspace, const Plan &plan)
{
    return workspace.database().write([&]() -> Result<void> {
        storage::PlanStore store(workspace.database());
        const auto entries = store.list();
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        if (!entries->empty())
            return {};
        const auto untouched = store.isUntouched();
        if (!untouched)
            return tl::unexpected<Error>(untouched.error());
        if (!*untouched)
            return failure(
                ErrorCode::DatabaseDamaged,
                {workspace.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its plans are not found"))});
        return add(workspace, plan);
    });
}

} // namespace

Result<PlanLoaded> loadPlan(Workspace &workspace, const Plan &plan, const QStringList &confirmed,
                            const QString &against)
{
    auto outcome = workspace.database().write([&]() -> Result<PlanLoaded> {
        storage::PlanStore store(workspace.database());
        const auto entries = store.list();
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        const storage::PlanEntry *before = loadedEntryOf(*entries, plan.id);
        PlanLoaded loaded{plan.id, true, before == nullptr, {}};
        const auto isThere = before ? isStored(store, *before, plan) : Result<bool>(false);
        if (!isThere)
            return tl::unexpected<Error>(isThere.error());
        if (*isThere) {
            loaded.changed = false;
            return loaded;
        }
        const bool isAnother = before && !against.isEmpty() && before->fingerprint != against;
        auto unconfirmed = unconfirmedChanges(workspace, before, plan, isAnother ? QStringList() : confirmed);
        if (!unconfirmed)
            return tl::unexpected<Error>(unconfirmed.error());
        if (!unconfirmed->empty()) {
            loaded.changed = false;
            loaded.unconfirmed = std::move(*unconfirmed);
            return loaded;
        }
        if (before)
            if (const auto old = store.load(before->version)) // a damaged one cannot be compared
                loaded.differences = planDifferences(*old, plan);
        if (const auto added = add(workspace, plan); !added)
            return tl::unexpected<Error>(added.error());
        if (const auto sound = requireAllTotals(workspace, plan); before && !sound)
            return tl::unexpected<Error>(sound.error());
        return loaded;
    });
    if (!outcome || outcome->isRefused())
        return outcome;
    auto lost = lostRows(workspace, plan);
    if (!lost)
        return tl::unexpected<Error>(lost.error());
    outcome->lost = std::move(*lost);
    return outcome;
}

Result<std::vector<ChangeUnderRows>> changesUnderRows(Workspace &workspace, const Plan &plan)
{
    return workspace.inOneSnapshot([&]() -> Result<std::vector<ChangeUnderRows>> {
        const auto entries = storage::PlanStore(workspace.database()).list();
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        return unconfirmedChanges(workspace, loadedEntryOf(*entries, plan.id), plan, {});
    });
}

Result<std::unique_ptr<Workspace>> openWithFirstPlan(const Opening &opening)
{
    auto workspace = Workspace::open(opening);
    if (!workspace || !opening.firstPlan || (*workspace)->isReadOnly())
        return workspace;
    const auto known = (*workspace)->plans();
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->empty())
        if (const auto loaded = loadPlanIfNone(**workspace, opening.firstPlan()); !loaded)
            return tl::unexpected<Error>(loaded.error());
    return workspace;
}

Result<std::vector<LostRow>> lostRows(Workspace &workspace, const Plan &plan)
{
    storage::JournalStore journal(workspace.database());
    const SubjectIndex subjects(plan);
    QStringList unknown; // most of them are ids of voided rows
    const auto walked = journal.walkSubjects(plan.id, [&](const QString &subject) {
        if (!subjects.has(subject))
            unknown += subject;
    });
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    std::vector<JournalRow> rows;
    for (const QString &subject : std::as_const(unknown)) {
        auto found = journal.rowsLostWith(plan.id, subject);
        if (!found)
            return tl::unexpected<Error>(found.error());
        std::move(found->begin(), found->end(), std::back_inserter(rows));
    }
    std::sort(rows.begin(), rows.end(), [](const JournalRow &a, const JournalRow &b) {
        return std::tie(a.recordedAt, a.id) < std::tie(b.recordedAt, b.id);
    });
    std::vector<LostRow> lost;
    lost.reserve(rows.size());
    for (const JournalRow &row : rows)
        lost.push_back({row.id, row.kind, row.subject});
    return lost;
}

} // namespace xushi::session
