#pragma once

#include "domain/plan.h"

#include <limits>
#include <vector>

namespace xushi::storage {

class Database;

/// "As known now", for known-at times in ms since 1970.
inline constexpr qint64 knownNow = std::numeric_limits<qint64>::max();

/// A plan in the database, without its contents.
struct PlanEntry {
    qint64 version;
    QString id;
    QString title;
    domain::Period period;
    QString fingerprint;  ///< of the newest version
    qint64 firstLoadedAt; ///< ms since 1970, of the first version
};

/// The entry of the plan with this id; null where there is none.
const PlanEntry *entryOf(const std::vector<PlanEntry> &entries, const QString &id);

/// A loaded version, and what its contents must add up to (domain::fingerprintOf).
struct PlanVersion {
    qint64 version;
    QString fingerprint;
};

/// The loaded plans; each loaded version is kept. Write only inside Database::write().
class PlanStore {
public:
    explicit PlanStore(Database &database) : m_database(database) {}

    /// Adds a version of the plan, in force from `loadedAt` (ms since 1970) on; returns its number.
    domain::Result<qint64> add(const domain::Plan &plan, qint64 loadedAt);

    /// The version in force at `knownAt`, the first one for a time before any; absent for an unknown id.
    domain::Result<std::optional<PlanVersion>> version(const QString &id, qint64 knownAt);

    domain::Result<domain::Plan> load(qint64 version);

    /// What load() gives, but of all tasks and indicators only `subject`: a task, without its indicators, or an
    /// indicator in its task; none where it is neither. The time it takes does not grow with the plan's tasks.
    domain::Result<domain::Plan> loadAbout(qint64 version, const QString &subject);

    /// Every loaded version of every plan.
    domain::Result<std::vector<PlanVersion>> versions();

    /// Each plan's newest version, in the order in which the plans first came.
    domain::Result<std::vector<PlanEntry>> list();

    /// Whether the database never held a plan nor a row, by what lies in the tables themselves: one whose indexes are
    /// damaged may seem to have none.
    domain::Result<bool> isUntouched();

private:
    Database &m_database;
};

} // namespace xushi::storage
