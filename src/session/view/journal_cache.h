#pragma once

#include "domain/figures.h"
#include "session/view/task_rows.h"
#include "session/view/viewpoint.h"
#include "storage/stores/held_rows.h"

#include <QSet>

#include <unordered_map>

namespace xushi::session {

/// A plan's journal in memory, in the short form that screens need. It finds the positions of all indicators and tasks
/// on any day without the database, and reads only the rows that are new. Made for a window, which reads the view again
/// and again. It is built in steps, so that a long journal does not block other queries. It knows all that the database
/// has now, and not what was known earlier.
class JournalCache {
public:
    explicit JournalCache(PlanHandle plan);

    /// The plan whose journal it is.
    [[nodiscard]] const PlanHandle &plan() const { return m_plan; }

    /// Reads the next so many indicators; the first step also reads all rows about tasks. Errors: those of the
    /// database.
    domain::Result<void> read(Workspace &workspace, std::size_t indicators);
    [[nodiscard]] bool isBegun() const { return m_taskRows.has_value(); }
    [[nodiscard]] bool isComplete() const { return m_taskRows && m_read == m_entries.size(); }

    /// Reads the rows that arrived since. Returns false if the cache must be built again: the file has another journal,
    /// a row was repaired, or so many rows arrived that reading everything is as fast. `isWrittenElsewhere`: whether
    /// another connection has written since. Errors: those of the database; do not use the cache after an error.
    domain::Result<bool> catchUp(Workspace &workspace, bool isWrittenElsewhere);

    /// Grows with every new row.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// The positions of all indicators at the end of a day, in the plan's order, or only of those with rows after
    /// `revision`. Finds the same as storage::positionsAt. Error: SumOutOfRange.
    [[nodiscard]] domain::Result<std::vector<domain::Position>> positionsAt(QDate day) const;
    [[nodiscard]] domain::Result<domain::Positions> positionsSince(quint64 revision, QDate day) const;

    /// The progress of each task, in the plan's order; finds the same as taskProgress().
    [[nodiscard]] std::vector<domain::TaskProgress> progressAt(QDate day) const;
    [[nodiscard]] bool hasTaskRowsSince(quint64 revision) const { return m_tasksChanged > revision; }

private:
    struct Entry {
        const domain::Indicator *indicator;
        domain::Figures figures;
        quint64 changed = 0; ///< the revision of its last change
    };
    domain::Result<void> begin(Workspace &workspace);
    [[nodiscard]] domain::Result<bool> isStillTheSame(Workspace &workspace) const;
    /// What new rows change.
    struct Changes {
        storage::HeldRows held;
        QSet<QString> indicators = {};
        bool areAll = false; ///< everything is to be read again
    };
    domain::Result<void> take(Workspace &workspace, const domain::JournalRow &row, Changes &changes);
    [[nodiscard]] storage::HeldRows heldIn(Workspace &workspace) const;
    [[nodiscard]] domain::Result<std::size_t> versionsIn(Workspace &workspace) const;
    void takeTaskRow(const QString &place, const domain::JournalRow &row);
    domain::Result<void> readAgain(Workspace &workspace, const QSet<QString> &indicators);

    PlanHandle m_plan;
    std::vector<Entry> m_entries; ///< in the plan's order
    std::unordered_map<QString, std::size_t> m_places;
    std::size_t m_read = 0;               ///< how many of them are read
    std::optional<RowsByTask> m_taskRows; ///< with their voids
    qint64 m_lastPlace = 0;               ///< of the newest row in the cache
    QString m_lastHash;                   ///< the hash of that row
    std::size_t m_versions = 0;           ///< how many versions of the plan there were
    quint64 m_revision = 1;
    quint64 m_tasksChanged = 1;
};

} // namespace xushi::session
