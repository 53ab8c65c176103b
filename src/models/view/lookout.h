#pragma once

#include "models/view/sight.h"
#include "session/view/ledger.h"

namespace xushi::models {

/// Looks at the database for the window, again and again: at first in the database itself, and from a ledger once that
/// is read. Lives where the database is worked on.
class Lookout {
public:
    using Found = std::variant<Sight, SightUpdate>;

    /// What is to be seen from `viewpoint`, by somebody who has seen `seen`. Of a sight from the same viewpoint only
    /// what has changed is told, unless that is much. Errors: those of session::look().
    domain::Result<Found> look(session::Workspace &workspace, const session::Viewpoint &viewpoint, const Seen &seen);

    /// Reads further in the ledger of the plan that was looked at last; false when there is nothing left to read.
    bool readLedger(session::Workspace &workspace);

    /// Begins anew: looks in the database itself next.
    void forget() { m_ledger.reset(); }

private:
    domain::Result<void> catchUp(session::Workspace &workspace, const session::PlanHandle &loaded, bool isNow);
    [[nodiscard]] domain::Result<Sight> lookAt(session::Workspace &workspace,
                                               const session::Viewpoint &viewpoint) const;
    [[nodiscard]] domain::Result<Found> findAt(const session::Viewpoint &viewpoint, QDate asOf, const Seen &seen) const;
    [[nodiscard]] domain::Result<Sight> sightAt(QDate asOf, const Seen &seen) const;

    std::unique_ptr<session::Ledger> m_ledger;
    qint64 m_changeCounter = 0; ///< of the last look
};

} // namespace xushi::models
