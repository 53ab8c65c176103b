#pragma once

#include "session/plans/plan_loading.h"

namespace xushi::models {

/// A sound plan file that somebody brings, before it is loaded (载入计划): what it is, and what loading it would do.
struct PlanOffer {
    enum class Kind {
        New,   ///< a plan that the database does not have
        Newer, ///< another version of one that it has
        Same,  ///< the very version that it has
    };

    domain::Plan plan;
    Kind kind = Kind::New;
    std::vector<session::LostRow> lost; ///< rows of the journal whose subject it does not have

    /// Looks at what the database has of it.
    static domain::Result<PlanOffer> of(session::Workspace &workspace, domain::Plan plan);

    /// What the user is asked: title, period, how large it is, and what becomes of the journal.
    [[nodiscard]] QString question() const;

    /// What was done, in a line.
    [[nodiscard]] QString done() const;

    /// Which rows are about what the plan does not have; empty where there are none.
    [[nodiscard]] QString lostRows() const;
};

} // namespace xushi::models
