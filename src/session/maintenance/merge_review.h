#pragma once

#include "session/maintenance/merging.h"
#include "storage/file/database_union.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

#include <set>

namespace xushi::session {

/// Counts and checks what a union added, in its own transaction.
class MergeReview {
public:
    MergeReview(Workspace &workspace, Merged &merged)
        : m_workspace(workspace), m_journal(workspace.database()), m_merged(merged)
    {
    }

    /// `pairs` are rows that say the same in the files themselves. Errors: SumOutOfRange, those of the database.
    domain::Result<void> take(const storage::UnionReport &report, const std::vector<storage::RowPair> &pairs);

private:
    domain::Result<void> checkTotals();
    domain::Result<void> look(const domain::JournalRow &row);
    domain::Result<void> noteTotal(const domain::JournalRow &row);
    domain::Result<void> noteTotalsOf(const QString &plan);
    domain::Result<void> lookForParents(const domain::JournalRow &row);
    domain::Result<void> takePair(const storage::RowPair &pair);
    domain::Result<void> namePlans();
    void orderUnits();
    const domain::Result<PlanHandle> &planOf(const QString &id);
    storage::HeldRows &heldOf(const LoadedPlan &loaded);

    Workspace &m_workspace;
    storage::JournalStore m_journal;
    Merged &m_merged;
    std::map<QString, domain::Result<PlanHandle>> m_plans;
    std::map<QString, storage::HeldRows> m_held;        ///< by plan
    std::set<QString> m_paired;                         ///< ids of the rows of `pairs`
    std::set<QString> m_new;                            ///< those of them that are new
    std::set<std::pair<QString, QString>> m_indicators; ///< plan and indicator of the merged amounts
    std::map<std::tuple<QString, QString, domain::RowKind>, qint64> m_counts; ///< by plan, unit and kind
};

} // namespace xushi::session
