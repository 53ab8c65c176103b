#pragma once

#include "domain/plan/plan_fault.h"
#include "session/plans/plan_loading.h"

namespace xushi::models {

/// A sound plan file that the user opens, before it is loaded (载入计划): what it is, and what loading it would do.
struct PlanOffer {
    enum class Kind {
        New,   ///< a plan that the database does not have
        Newer, ///< another version of one that it has
        Same,  ///< exactly the version that it has
    };

    domain::Plan plan;
    Kind kind = Kind::New;
    std::vector<session::LostRow> lost; ///< rows of the journal whose subject this plan does not have

    std::vector<session::ChangeUnderRows> changes = {}; ///< to be confirmed before it can be loaded
    QString against = {};                               ///< fingerprint of the version in force; empty for a new plan
    std::vector<domain::PlanWarning> warnings = {};
    std::vector<domain::PlanDifference> differences = {}; ///< from the version in force

    /// Compares the plan with the database. Errors: those of session::changesUnderRows().
    static domain::Result<PlanOffer> of(session::Workspace &workspace, domain::Plan plan);

    /// The question for the user: title, period, size, and what happens to the journal, what is unusual.
    [[nodiscard]] QString question() const;

    /// The same without the words that ask.
    [[nodiscard]] QString description() const;

    /// What is unusual about the plan, a line each; empty when nothing is.
    [[nodiscard]] QString warningLines() const;

    /// What was done, in a line.
    [[nodiscard]] QString done() const;

    /// The rows whose subject the plan does not have; empty when there are none.
    [[nodiscard]] QString lostRows() const;
};

} // namespace xushi::models
