#pragma once

#include "models/view/view_state.h"
#include "session/view/journal_cache.h"

namespace xushi::models {

/// Looks at the database for the window, again and again: at first in the database itself, and from a journal once that
/// is read. Lives where the database is worked on.
class ViewReader {
public:
    using Found = std::variant<ViewState, ViewChange>;

    /// What is to be seen from `viewpoint`, by somebody who has seen `seen`. Of a state from the same viewpoint only
    /// what has changed is told, unless that is much. Errors: those of session::look().
    domain::Result<Found> look(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                               const ViewStamp &seen);

    /// Reads further in the journal of the plan that was looked at last; false when there is nothing left to read.
    bool readJournalCache(session::Workspace &workspace);

    /// Begins anew: looks in the database itself next.
    void forget() { m_journal.reset(); }

private:
    domain::Result<void> catchUp(session::Workspace &workspace, const session::PlanHandle &loaded, bool isNow);
    [[nodiscard]] domain::Result<ViewState> lookAt(session::Workspace &workspace,
                                                   const session::Viewpoint &viewpoint) const;
    [[nodiscard]] domain::Result<Found> findAt(const session::Viewpoint &viewpoint, QDate asOf,
                                               const ViewStamp &seen) const;
    [[nodiscard]] domain::Result<ViewState> sightAt(QDate asOf, const ViewStamp &seen) const;

    std::unique_ptr<session::JournalCache> m_journal;
    qint64 m_changeCounter = 0; ///< of the last look
};

} // namespace xushi::models
