#pragma once

#include "domain/plan/plan.h"

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
    bool isLoaded = true; ///< false: it only came by a merge, and is shown to nobody who did not choose it
};

/// The entry of the plan with this id; null when there is none.
const PlanEntry *entryOf(const std::vector<PlanEntry> &entries, const QString &id);

/// A loaded version and the fingerprint that its contents must have (domain::fingerprintOf).
struct PlanVersion {
    qint64 version;
    QString fingerprint;
};

/// The loaded plans, with every version that was ever loaded. Write only inside Database::write().
class PlanStore {
public:
    explicit PlanStore(Database &database) : m_database(database) {}

    /// Adds a version of the plan, in force from `loadedAt` (ms since 1970) on; returns its number.
    domain::Result<qint64> add(const domain::Plan &plan, qint64 loadedAt);

    /// Adds a version that came by a merge at `receivedAt`: it is not in force, but its rules allow rows.
    domain::Result<qint64> bring(const domain::Plan &plan, qint64 receivedAt);

    /// Whether there is a version of the plan with these contents.
    domain::Result<bool> has(const QString &id, const QString &fingerprint);

    /// The version in force at `knownAt`, or the first version if that time is earlier; of a plan that was never loaded
    /// here, the newest that came. Absent for an unknown id.
    domain::Result<std::optional<PlanVersion>> version(const QString &id, qint64 knownAt);

    /// The versions of a plan that were here at `knownAt`, in force or not, newest first; the first one in any case.
    domain::Result<std::vector<PlanVersion>> versionsOf(const QString &id, qint64 knownAt);

    /// Puts the newest version of a plan into force that only came by merges; leaves a plan alone that was loaded here.
    domain::Result<void> adopt(const QString &id, qint64 loadedAt);

    domain::Result<domain::Plan> load(qint64 version);

    /// Like load(), but with only one task or indicator: `subject` is a task (loaded without its indicators) or an
    /// indicator (loaded in its task). Loads no task when it is neither. Takes the same time for a plan of any size.
    domain::Result<domain::Plan> loadAbout(qint64 version, const QString &subject);

    /// Like loadAbout(), without the plan's list of units: what domain::requireRules() looks at for this subject.
    domain::Result<domain::Plan> loadRulesAbout(qint64 version, const QString &subject);

    /// Every loaded version of every plan.
    domain::Result<std::vector<PlanVersion>> versions();

    /// The newest version of each plan, in the order in which the plans first arrived: of a plan that was loaded here,
    /// the newest that was loaded.
    domain::Result<std::vector<PlanEntry>> list();

    /// Whether the database never held a plan or a row. Reads the tables themselves, because damaged indexes may seem
    /// empty.
    domain::Result<bool> isUntouched();

private:
    Database &m_database;
};

} // namespace xushi::storage
