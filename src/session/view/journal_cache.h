#pragma once

#include "domain/figures.h"
#include "session/view/task_rows.h"
#include "session/view/viewpoint.h"

#include <QSet>

#include <unordered_map>

namespace xushi::session {

/// A plan's journal in memory, in the short form that screens need: where every indicator and task stands on any day is
/// found without the database, and what rows come in since is read alone. For whoever looks again and again, as the
/// window does; read in steps, so that nobody waits for the whole of a long journal. Knows all that the database has
/// now, and nothing of what was known earlier.
class JournalCache {
public:
    explicit JournalCache(PlanHandle plan);

    /// The plan whose journal it is.
    [[nodiscard]] const PlanHandle &plan() const { return m_plan; }

    /// Reads the next so many indicators, and all rows about tasks with the first of them. Errors: those of the
    /// database.
    domain::Result<void> read(Workspace &workspace, std::size_t indicators);
    [[nodiscard]] bool isBegun() const { return m_taskRows.has_value(); }
    [[nodiscard]] bool isComplete() const { return m_taskRows && m_read == m_entries.size(); }

    /// Reads what came in since. False, and it is to be begun anew, where more than new rows came: another journal, a
    /// row that was mended, or so many rows that reading all of it is no slower. `isWrittenElsewhere`: whether another
    /// connection has written since. Errors: those of the database; the journal is not to be used after one.
    domain::Result<bool> catchUp(Workspace &workspace, bool isWrittenElsewhere);

    /// Grows when rows come in.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Where all indicators stand at the end of a day, in the plan's order, or those alone about which rows came in
    /// after `revision`; the same as storage::positionsAt finds. Error: SumOutOfRange.
    [[nodiscard]] domain::Result<std::vector<domain::Position>> positionsAt(QDate day) const;
    [[nodiscard]] domain::Result<domain::Positions> positionsSince(quint64 revision, QDate day) const;

    /// What is said about each task, in the plan's order; the same as taskProgress() finds.
    [[nodiscard]] std::vector<domain::TaskProgress> progressAt(QDate day) const;
    [[nodiscard]] bool hasTaskRowsSince(quint64 revision) const { return m_tasksChanged > revision; }

private:
    struct Entry {
        const domain::Indicator *indicator;
        domain::Figures figures;
        quint64 changed = 0; ///< the revision
    };
    domain::Result<void> begin(Workspace &workspace);
    [[nodiscard]] domain::Result<bool> isStillTheSame(Workspace &workspace) const;
    domain::Result<void> take(Workspace &workspace, const domain::JournalRow &row, QSet<QString> &indicators);
    void takeTaskRow(const QString &task, const domain::JournalRow &row);
    domain::Result<void> readAgain(Workspace &workspace, const QSet<QString> &indicators);

    PlanHandle m_plan;
    std::vector<Entry> m_entries; ///< in the plan's order
    std::unordered_map<QString, std::size_t> m_places;
    std::size_t m_read = 0;               ///< so many of them
    std::optional<RowsByTask> m_taskRows; ///< the voids among them
    qint64 m_lastPlace = 0;               ///< of the newest row that is in here
    QString m_lastHash;                   ///< that row's
    quint64 m_revision = 1;
    quint64 m_tasksChanged = 1;
};

} // namespace xushi::session
