#pragma once

#include "domain/plan/plan.h"
#include "files/file_identity.h"
#include "session/workspace/backup_name.h"
#include "session/workspace/clock.h"
#include "session/workspace/loaded_plan.h"
#include "storage/file/database_opening.h"
#include "storage/stores/plan_store.h"

#include <functional>
#include <map>
#include <memory>

namespace xushi::session {

using storage::HeldFile;
using storage::IfMissing;
using storage::knownNow;
using storage::LockWatch;
using storage::PlanEntry;

/// The options with which a database is opened.
struct Opening {
    QString file;
    storage::IfMissing ifMissing = storage::IfMissing::Create;
    std::function<domain::Plan()> firstPlan = {}; ///< loaded into a database without a plan
    Clock clock = Clock::system();
    QString author = {};                                ///< who writes the rows
    QString backupFolder = {};                          ///< empty: the usual folder beside the database
    std::shared_ptr<storage::LockWatch> lockWatch = {}; ///< told of waiting for another program, which it can give up
    std::optional<files::FileIdentity> same = {};       ///< the only file to be opened at that path; absent: any
    std::function<void(qint64 rows)> upgrades = {};     ///< told before a database of an older version is upgraded
};

/// One user's work on one database: operations write to it, queries read from it. Belongs to the thread that opened it.
class Workspace {
public:
    /// Keeps a database of an older version in the backup folder before it is upgraded. Does not load the first plan;
    /// openWithFirstPlan() does. Errors: FileReplaced; those of keepBeforeUpgrade() and storage::openDatabase().
    static domain::Result<std::unique_ptr<Workspace>> open(const Opening &opening);

    /// The plans in the database, in the order in which they first arrived.
    domain::Result<std::vector<storage::PlanEntry>> plans();

    /// The plan with this id, as it was at `knownAt`. For an empty id, among the plans that were there at `knownAt`:
    /// the one that was chosen, else of those that were loaded here the one whose period holds today, else the newest.
    /// Errors: UnknownPlan, NoPlan.
    domain::Result<PlanHandle> plan(const QString &id, qint64 knownAt = knownNow);

    /// Among the same plans, the chosen one if its period `isWanted`, else the newest whose period is; absent if there
    /// is none.
    domain::Result<std::optional<QString>> planWhere(const std::function<bool(const domain::Period &)> &isWanted,
                                                     qint64 knownAt = knownNow);

    /// The id of the plan that was chosen to be shown; absent when none was. It stays chosen.
    domain::Result<std::optional<QString>> chosenPlan();

    /// Errors: UnknownPlan, NoPlan, those of the database.
    domain::Result<void> choosePlan(const QString &id);

    /// The plan for checking an entry about `subject`, an indicator or a task: the whole plan if it is in memory, else
    /// a plan with only this task; see storage::PlanStore::loadAbout(). Errors: UnknownPlan, NoPlan.
    domain::Result<PlanHandle> planAbout(const QString &id, const QString &subject);

    /// Makes later calls read each plan again: a repair may have corrected a plan.
    void forgetPlans() { m_loaded.clear(); }

    /// Whether the database can be read now; does not wait for another program that writes to it.
    [[nodiscard]] bool isReadable() const { return m_database->isReadable(); }

    /// A number that changes when another connection has written to the database.
    /// Error: FileReplaced, if the path does not lead to the file any more that was opened.
    domain::Result<qint64> changeCounter();

    /// Runs `work`. All its reads see one state of the database, whatever others write meanwhile.
    template <typename Work> auto inOneSnapshot(Work &&work) -> decltype(work())
    {
        return m_database->read(std::forward<Work>(work));
    }

    storage::Database &database() { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &author() const { return m_author; }
    void setAuthor(const QString &author);
    [[nodiscard]] const BackupPlace &backupPlace() const { return m_backupPlace; }
    [[nodiscard]] QString file() const { return m_database->file(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    [[nodiscard]] bool isOnNetwork() const { return m_database->isOnNetwork(); }

private:
    Workspace(std::unique_ptr<storage::Database> database, const Opening &opening);

    domain::Result<std::vector<storage::PlanEntry>> plansAt(qint64 knownAt);
    domain::Result<QString> defaultPlan(qint64 knownAt);
    domain::Result<storage::PlanVersion> versionOf(const QString &id, qint64 knownAt);

    struct PlanAbout {
        qint64 version;
        QString fingerprint;
        QString subject;
        PlanHandle plan;
    };

    std::unique_ptr<storage::Database> m_database;
    Opening m_opened; ///< with the file that was opened
    Clock m_clock;
    QString m_author;
    BackupPlace m_backupPlace;
    /// By number and fingerprint, because a restore may put another plan under a number.
    std::map<std::pair<qint64, QString>, PlanHandle> m_loaded;
    std::optional<PlanAbout> m_about; ///< the newest of planAbout(): an entry asks for the same one several times
};

} // namespace xushi::session
