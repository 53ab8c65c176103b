#include "session/view/journal_cache.h"

#include "storage/stores/held_rows.h"
#include "storage/stores/journal_pages.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

constexpr qint64 newRowsAtMost =
    5'000; // reading so many one by one takes about as long as reading all of a long journal

} // namespace

JournalCache::JournalCache(PlanHandle plan) : m_plan(std::move(plan))
{
    for (const auto &[task, indicator] : m_plan->plan.indicators()) {
        m_places.emplace(indicator->id, m_entries.size());
        m_entries.push_back({indicator, {}, 1});
    }
}

Result<void> JournalCache::read(Workspace &workspace, std::size_t indicators)
{
    return workspace.inOneSnapshot([&]() -> Result<void> {
        if (!m_taskRows)
            if (auto begun = begin(workspace); !begun)
                return begun;
        storage::JournalStore journal(workspace.database());
        storage::HeldRows held = heldIn(workspace);
        const std::size_t end = std::min(m_entries.size(), m_read + indicators);
        for (; m_read < end; ++m_read) {
            auto figures = journal.figures(held, m_entries[m_read].indicator->id);
            if (!figures)
                return tl::unexpected<Error>(figures.error());
            m_entries[m_read].figures = std::move(*figures);
        }
        return {};
    });
}

/// Rows that arrive while the indicators are read come after this row; catchUp() reads them.
Result<void> JournalCache::begin(Workspace &workspace)
{
    storage::JournalPages pages(workspace.database());
    const auto extent = pages.extent();
    if (!extent)
        return tl::unexpected<Error>(extent.error());
    const auto newest = pages.rowsAt({extent->before - 1}, knownNow);
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    storage::HeldRows held = heldIn(workspace);
    auto rows = storage::JournalStore(workspace.database()).ofTasks(held);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const auto versions = versionsIn(workspace);
    if (!versions)
        return tl::unexpected<Error>(versions.error());
    m_versions = *versions;
    m_taskRows = byTask(std::move(*rows));
    m_lastPlace = extent->before - 1;
    m_lastHash = newest->empty() ? QString() : newest->front().row.hash;
    return {};
}

Result<bool> JournalCache::catchUp(Workspace &workspace, bool isWrittenElsewhere)
{
    return workspace.inOneSnapshot([&]() -> Result<bool> {
        const auto extent = storage::JournalPages(workspace.database()).extent();
        if (!extent)
            return tl::unexpected<Error>(extent.error());
        const qint64 newest = extent->before - 1;
        if (newest < m_lastPlace || newest - m_lastPlace > newRowsAtMost)
            return false;
        if (newest == m_lastPlace)
            return !isWrittenElsewhere;
        if (auto same = isStillTheSame(workspace); !same || !*same)
            return same;
        ++m_revision;
        Changes changes{heldIn(workspace)};
        const auto taken = storage::JournalStore(workspace.database())
                               .visitSince(m_lastPlace, [&](const JournalRow &row) -> Result<void> {
                                   m_lastHash = row.hash;
                                   return row.plan == m_plan->plan.id ? take(workspace, row, changes) : Result<void>();
                               });
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        if (changes.areAll)
            return false;
        if (const auto again = readAgain(workspace, changes.indicators); !again)
            return tl::unexpected<Error>(again.error());
        m_lastPlace = newest;
        return true;
    });
}

/// Whether the row that was the newest is unchanged: its hash proves all rows before it.
Result<bool> JournalCache::isStillTheSame(Workspace &workspace) const
{
    const auto versions = versionsIn(workspace); // a new one may allow rows that were held
    if (!versions || *versions != m_versions)
        return versions ? Result<bool>(false) : tl::unexpected<Error>(versions.error());
    if (m_lastPlace == 0)
        return true;
    const auto rows = storage::JournalPages(workspace.database()).rowsAt({m_lastPlace}, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return !rows->empty() && rows->front().row.hash == m_lastHash;
}

storage::HeldRows JournalCache::heldIn(Workspace &workspace) const
{
    return {workspace.database(), m_plan->plan, m_plan->version};
}

Result<std::size_t> JournalCache::versionsIn(Workspace &workspace) const
{
    const auto versions = storage::PlanStore(workspace.database()).versionsOf(m_plan->plan.id, knownNow);
    return versions ? Result<std::size_t>(versions->size()) : tl::unexpected<Error>(versions.error());
}

/// A void or a review changes the subject of the row that it is about.
Result<void> JournalCache::take(Workspace &workspace, const JournalRow &row, Changes &changes)
{
    storage::JournalStore journal(workspace.database());
    std::optional<JournalRow> other;
    if (row.kind == RowKind::Void || row.kind == RowKind::Review) {
        auto found = journal.row(row.subject);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!*found || (*found)->plan != m_plan->plan.id)
            return {}; // of another plan, or not received yet
        other = std::move(**found);
        changes.areAll = changes.areAll || other->kind == RowKind::Review
                         || (row.kind == RowKind::Review && taskPlaceOf(*other).has_value());
    }
    const JournalRow &about = other ? *other : row;
    const auto place = taskPlaceOf(about);
    if (!place) {
        changes.indicators.insert(about.subject);
        return {};
    }
    const auto isHeld = changes.held.holds(row);
    if (!isHeld || *isHeld)
        return isHeld ? Result<void>() : tl::unexpected<Error>(isHeld.error());
    takeTaskRow(*place, row);
    if (other)
        return {};
    const auto earlier = journal.voidOf(row.id.toString()); // a void that arrived before its row
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    if (*earlier)
        takeTaskRow(*place, **earlier);
    return {};
}

/// A void may arrive twice; the second one has no effect.
void JournalCache::takeTaskRow(const QString &place, const JournalRow &row)
{
    (*m_taskRows)[place].push_back(row);
    m_tasksChanged = m_revision;
}

Result<void> JournalCache::readAgain(Workspace &workspace, const QSet<QString> &indicators)
{
    storage::JournalStore journal(workspace.database());
    storage::HeldRows held = heldIn(workspace);
    for (const QString &indicator : indicators) {
        const auto place = m_places.find(indicator);
        if (place == m_places.end())
            continue; // the plan no longer has it
        auto figures = journal.figures(held, indicator);
        if (!figures)
            return tl::unexpected<Error>(figures.error());
        m_entries[place->second].figures = std::move(*figures);
        m_entries[place->second].changed = m_revision;
    }
    return {};
}

Result<std::vector<Position>> JournalCache::positionsAt(QDate day) const
{
    std::vector<Position> positions;
    positions.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        auto position = positionOf(*entry.indicator, entry.figures, day);
        if (!position)
            return tl::unexpected<Error>(position.error());
        positions.push_back(std::move(*position));
    }
    return positions;
}

Result<Positions> JournalCache::positionsSince(quint64 revision, QDate day) const
{
    Positions positions;
    for (const Entry &entry : m_entries) {
        if (entry.changed <= revision)
            continue;
        auto position = positionOf(*entry.indicator, entry.figures, day);
        if (!position)
            return tl::unexpected<Error>(position.error());
        positions.emplace(entry.indicator->id, std::move(*position));
    }
    return positions;
}

std::vector<TaskProgress> JournalCache::progressAt(QDate day) const
{
    return progressOfAll(m_plan->plan, *m_taskRows, day);
}

} // namespace xushi::session
