#pragma once

#include "models/view/view_state.h"
#include "session/view/journal_cache.h"

namespace xushi::models {

/// Reads the view for the window, again and again: from the database at first, and from the journal cache once that is
/// complete. Runs on the database's thread.
class ViewReader {
public:
    using Found = std::variant<ViewState, ViewChange>;

    /// What is seen from `viewpoint`. If `seen` is the stamp of a state from the same viewpoint, returns only what has
    /// changed since, unless much has. Errors: those of session::look().
    domain::Result<Found> look(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                               const ViewStamp &seen);

    /// Reads the next part of the current plan's journal into the cache; returns false when nothing is left to read.
    bool readJournalCache(session::Workspace &workspace);

    /// Drops the journal cache: the next look reads from the database.
    void forget() { m_journal.reset(); }

private:
    domain::Result<void> catchUp(session::Workspace &workspace, const session::PlanHandle &loaded, bool isNow);
    [[nodiscard]] domain::Result<ViewState> lookAt(session::Workspace &workspace,
                                                   const session::Viewpoint &viewpoint) const;
    [[nodiscard]] domain::Result<Found> findAt(const session::Viewpoint &viewpoint, QDate asOf,
                                               const ViewStamp &seen) const;
    [[nodiscard]] domain::Result<ViewState> stateAt(QDate asOf, const ViewStamp &seen) const;

    std::unique_ptr<session::JournalCache> m_journal;
    qint64 m_changeCounter = 0; ///< at the last look
    QDate m_today;              ///< at the last look
};

} // namespace xushi::models
