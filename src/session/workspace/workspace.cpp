#include "session/workspace/workspace.h"

#include "domain/entry/entry_text.h"
#include "session/workspace/backup_file.h"
#include "session/workspace/opened_file.h"
#include "storage/file/lineage.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/own_store.h"

#include <algorithm>
#include <tuple>

namespace xushi::session {

using namespace domain;

Workspace::Workspace(std::unique_ptr<storage::Database> database, const Opening &opening)
    : m_database(std::move(database)),
      m_opened(opening),
      m_clock(opening.clock),
      m_author(entryText(opening.author)),
      m_backupPlace(BackupPlace::in(opening.backupFolder, m_database->file()))
{
    keepToFile(m_opened);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Opening &opening)
{
    if (const auto same = requireSameFile(opening); !same)
        return tl::unexpected<Error>(same.error());
    const auto beforeUpgrade = [&](storage::Connection &connection) {
        if (const auto rows = storage::rowsIn(connection); opening.upgrades && rows)
            opening.upgrades(*rows);
        return keepBeforeUpgrade(connection, BackupPlace::in(opening.backupFolder, connection.file()), opening.clock);
    };
    auto database = storage::openDatabase(opening.file, opening.ifMissing,
                                          {.watch = opening.lockWatch, .beforeUpgrade = beforeUpgrade});
    if (!database)
        return tl::unexpected<Error>(database.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), opening));
}

Result<qint64> Workspace::changeCounter()
{
    if (const auto same = requireSameFile(m_opened); !same)
        return tl::unexpected<Error>(same.error());
    return m_database->changeCounter();
}

Result<std::vector<storage::PlanEntry>> Workspace::plans()
{
    return storage::PlanStore(*m_database).list();
}

void Workspace::setAuthor(const QString &author)
{
    m_author = entryText(author);
}

/// The plans that may be shown without being asked for, as they were there at that time: those that were loaded here,
/// and the one that was chosen. All of them for a time before any of them was there.
Result<std::vector<storage::PlanEntry>> Workspace::plansAt(qint64 knownAt)
{
    const auto chosen = chosenPlan();
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    auto entries = plans();
    if (!entries)
        return entries;
    std::erase_if(*entries, [&](const auto &entry) { return !entry.isLoaded && entry.id != *chosen; });
    if (!entries->empty() && entries->front().firstLoadedAt <= knownAt)
        std::erase_if(*entries, [&](const auto &entry) { return entry.firstLoadedAt > knownAt; });
    return entries;
}

Result<std::optional<QString>> Workspace::planWhere(const std::function<bool(const Period &)> &isWanted, qint64 knownAt)
{
    const auto entries = plansAt(knownAt);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    const auto chosen = chosenPlan();
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    if (const storage::PlanEntry *entry = *chosen ? storage::entryOf(*entries, **chosen) : nullptr)
        if (isWanted(entry->period))
            return entry->id;
    const auto found =
        std::find_if(entries->rbegin(), entries->rend(), [&](const auto &entry) { return isWanted(entry.period); });
    return found != entries->rend() ? std::optional(found->id) : std::nullopt;
}

Result<std::optional<QString>> Workspace::chosenPlan()
{
    return storage::OwnStore(*m_database).chosenPlan();
}

Result<void> Workspace::choosePlan(const QString &id)
{
    return m_database->write([&]() -> Result<void> {
        if (const auto there = versionOf(id, knownNow); !there)
            return tl::unexpected<Error>(there.error());
        const auto newest = storage::JournalStore(*m_database).newest();
        if (!newest)
            return tl::unexpected<Error>(newest.error());
        const qint64 now = std::max(m_clock.nowMs(), newest->receivedAt + 1);
        if (const auto adopted = storage::PlanStore(*m_database).adopt(id, now); !adopted)
            return adopted;
        return storage::OwnStore(*m_database).choosePlan(id);
    });
}

Result<QString> Workspace::defaultPlan(qint64 knownAt)
{
    const auto entries = plansAt(knownAt);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    if (entries->empty())
        return failure(ErrorCode::NoPlan, {file()});
    const auto chosen = chosenPlan();
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    if (*chosen && storage::entryOf(*entries, **chosen))
        return **chosen;
    const QDate today = m_clock.today();
    const auto current = std::find_if(entries->rbegin(), entries->rend(),
                                      [today](const auto &entry) { return entry.period.contains(today); });
    return current != entries->rend() ? current->id : entries->back().id;
}

Result<storage::PlanVersion> Workspace::versionOf(const QString &id, qint64 knownAt)
{
    const auto wanted = id.isEmpty() ? defaultPlan(knownAt) : Result<QString>(id);
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    const auto found = storage::PlanStore(*m_database).version(*wanted, knownAt);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found)
        return **found;
    const auto entries = plans();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    QStringList known;
    for (const auto &entry : *entries)
        known += entry.id;
    return failure(ErrorCode::UnknownPlan, {*wanted, known.join(QStringLiteral(", "))});
}

Result<PlanHandle> Workspace::plan(const QString &id, qint64 knownAt)
{
    const auto version = versionOf(id, knownAt);
    if (!version)
        return tl::unexpected<Error>(version.error());
    const std::pair key(version->version, version->fingerprint);
    if (const auto known = m_loaded.find(key); known != m_loaded.end())
        return known->second;
    auto plan = storage::PlanStore(*m_database).load(version->version);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    const auto handle = std::make_shared<const LoadedPlan>(version->version, std::move(*plan));
    m_loaded.emplace(key, handle);
    return handle;
}

Result<PlanHandle> Workspace::planAbout(const QString &id, const QString &subject)
{
    const auto version = versionOf(id, knownNow);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (const auto known = m_loaded.find({version->version, version->fingerprint}); known != m_loaded.end())
        return known->second;
    const PlanAbout about{version->version, version->fingerprint, subject.trimmed(), {}};
    if (m_about
        && std::tie(m_about->version, m_about->fingerprint, m_about->subject)
               == std::tie(about.version, about.fingerprint, about.subject))
        return m_about->plan;
    auto plan = storage::PlanStore(*m_database).loadAbout(about.version, about.subject);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    m_about = about;
    m_about->plan = std::make_shared<const LoadedPlan>(about.version, std::move(*plan));
    return m_about->plan;
}

} // namespace xushi::session
