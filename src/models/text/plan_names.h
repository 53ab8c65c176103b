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

/// The plans by year. Plans of one name are told apart by their ids.
std::vector<PlanChoice> planChoices(std::vector<session::PlanEntry> plans);

} // namespace xushi::models
