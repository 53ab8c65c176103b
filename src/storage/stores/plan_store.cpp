#include "storage/stores/plan_store.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"
#include "storage/stores/plan_writer.h"
#include "storage/stores/stored_plan.h"

#include <algorithm>

namespace xushi::storage {

using namespace domain;

namespace {

qint64 added(Connection &connection, const Plan &plan, std::optional<qint64> loadedAt, qint64 receivedAt)
{
    const qint64 version = connection.number(sqlText("plan_next_version"));
    writePlan(connection, version, plan, loadedAt, receivedAt);
    return version;
}

std::vector<PlanVersion> allVersions(Statement &select)
{
    std::vector<PlanVersion> versions;
    while (select.next())
        versions.push_back({select.number(0), select.text(1)});
    return versions;
}

} // namespace

Result<qint64> PlanStore::add(const Plan &plan, qint64 loadedAt)
{
    return guarded([&] { return added(m_database.connection(), plan, loadedAt, loadedAt); });
}

Result<qint64> PlanStore::bring(const Plan &plan, qint64 receivedAt)
{
    return guarded([&] { return added(m_database.connection(), plan, std::nullopt, receivedAt); });
}

Result<void> PlanStore::adopt(const QString &id, qint64 loadedAt)
{
    return guarded([&] {
        Connection &connection = m_database.connection();
        Statement loaded(connection, sqlText("plan_is_loaded"));
        const bool isLoaded = loaded.bind("id", id).next() && loaded.number(0) != 0;
        loaded.finish();
        const auto newest = orThrow(version(id, knownNow));
        if (!isLoaded && newest)
            Statement(connection, sqlText("plan_adopt"))
                .bind("version", newest->version)
                .bind("loaded_at", loadedAt)
                .run();
    });
}

Result<bool> PlanStore::has(const QString &id, const QString &fingerprint)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_has_fingerprint"));
        select.bind("id", id).bind("fingerprint", fingerprint);
        const bool has = select.next();
        select.finish();
        return has;
    });
}

Result<std::optional<PlanVersion>> PlanStore::version(const QString &id, qint64 knownAt)
{
    return guarded([&]() -> std::optional<PlanVersion> {
        Statement select(m_database.connection(), sqlText("plan_version"));
        select.bind("id", id).bind("known_at", knownAt);
        if (!select.next())
            return std::nullopt;
        const PlanVersion version{select.number(0), select.text(1)};
        select.finish();
        return version;
    });
}

Result<Plan> PlanStore::load(qint64 version)
{
    return guarded([&] { return storedPlan(m_database.connection(), version); });
}

Result<Plan> PlanStore::loadAbout(qint64 version, const QString &subject)
{
    return guarded([&] { return storedPlanAbout(m_database.connection(), version, subject, true); });
}

Result<Plan> PlanStore::loadRulesAbout(qint64 version, const QString &subject)
{
    return guarded([&] { return storedPlanAbout(m_database.connection(), version, subject, false); });
}

Result<std::vector<PlanVersion>> PlanStore::versions()
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_versions"));
        return allVersions(select);
    });
}

Result<std::vector<PlanVersion>> PlanStore::versionsOf(const QString &id, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_versions_of"));
        select.bind("id", id).bind("known_at", knownAt);
        return allVersions(select);
    });
}

Result<std::vector<PlanEntry>> PlanStore::list()
{
    return guarded([&] {
        std::vector<PlanEntry> entries;
        Connection &connection = m_database.connection();
        Statement select(connection, sqlText("plan_list"));
        while (select.next()) {
            const auto period = Period::between(select.day(3), select.day(4));
            if (!period)
                fail(ErrorCode::DatabaseDamaged,
                     {connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "a plan cannot be read")),
                      select.text(3)});
            entries.push_back({select.number(0), select.text(1), select.text(2), *period, select.text(5),
                               select.number(6), select.number(7) == 1});
        }
        return entries;
    });
}

Result<bool> PlanStore::isUntouched()
{
    return guarded([&] { return m_database.connection().number(sqlText("plan_untouched")) == 1; });
}

const PlanEntry *entryOf(const std::vector<PlanEntry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace xushi::storage
