#pragma once

#include "domain/plan.h"
#include "session/workspace/backup_name.h"
#include "session/workspace/clock.h"
#include "session/workspace/loaded_plan.h"
#include "storage/file/database_opening.h"
#include "storage/stores/plan_store.h"

#include <functional>
#include <map>
#include <memory>

namespace xushi::session {

using storage::IfMissing;
using storage::knownNow;
using storage::PlanEntry;

/// How a database is opened.
struct Opening {
    QString file;
    storage::IfMissing ifMissing = storage::IfMissing::Create;
    std::function<domain::Plan()> firstPlan = {}; ///< loaded into a database that holds no plan yet
    Clock clock = Clock::system();
    QString author = {};       ///< who writes the rows
    QString backupFolder = {}; ///< empty: the usual one, beside the database
};

/// One user at work on one database: what the operations write to and the queries read from.
/// Belongs to the thread that opened it.
class Workspace {
public:
    /// Leaves the first plan to openWithFirstPlan(). Errors: those of storage::openDatabase().
    static domain::Result<std::unique_ptr<Workspace>> open(const Opening &opening);

    /// The plans in the database, in the order in which they first came.
    domain::Result<std::vector<storage::PlanEntry>> plans();

    /// The plan with this id, or for an empty id the one whose period holds today, else the newest, of those that
    /// were there at `knownAt`; as it was then. Errors: UnknownPlan, NoPlan.
    domain::Result<PlanHandle> plan(const QString &id, qint64 knownAt = knownNow);

    /// The plan that an entry is about `subject` of, an indicator or a task, for checking the entry against it: the
    /// whole plan where it is in memory, else one that has this task alone; see storage::PlanStore::loadAbout().
    /// Errors: UnknownPlan, NoPlan.
    domain::Result<PlanHandle> planAbout(const QString &id, const QString &subject);

    /// Reads each plan anew when it is asked for next: a repair puts right what a plan held wrongly.
    void forgetPlans() { m_loaded.clear(); }

    /// A number that changes when someone else has written to the database.
    domain::Result<qint64> changeCounter() { return m_database->changeCounter(); }

    /// Runs `work`, all of whose reads see one state of the database, whatever others write meanwhile.
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

private:
    Workspace(std::unique_ptr<storage::Database> database, const Opening &opening);

    domain::Result<QString> defaultPlan(qint64 knownAt);
    domain::Result<storage::PlanVersion> versionOf(const QString &id, qint64 knownAt);

    std::unique_ptr<storage::Database> m_database;
    Clock m_clock;
    QString m_author;
    BackupPlace m_backupPlace;
    /// By number and fingerprint: a restore may put another plan under a number.
    std::map<std::pair<qint64, QString>, PlanHandle> m_loaded;
};

} // namespace xushi::session
