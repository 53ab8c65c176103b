#pragma once

#include "session/workspace/workspace.h"

namespace xushi::models {

/// A plan's title, and the year of its period where the title does not have it: “创新工作计划（2025年）”.
QString planName(const QString &title, const domain::Period &period);

/// The year of a plan's period, or its first and last year: “2025年”, “2024—2026年”.
QString yearsOf(const domain::Period &period);

/// A plan in a list to choose from.
struct PlanChoice {
    QString id;
    QString name; ///< begins with the year, which a narrow list shows: “2025年 · 创新工作计划”
};

/// The plans of a database, and the one that was chosen to be shown.
struct KnownPlans {
    std::vector<session::PlanEntry> plans;
    std::optional<QString> chosen = {};
};
domain::Result<KnownPlans> knownPlans(session::Workspace &workspace);

/// The plans by year. Plans of one name are told apart by their ids; a plan that only came by a merge, and that nobody
/// chose, says so.
std::vector<PlanChoice> planChoices(KnownPlans known);

} // namespace xushi::models
