#pragma once

#include "domain/plan/plan.h"

#include <functional>

/// A target by its comparison, where more than a figure has to be said.
namespace xushi::wording {

/// "more than 100", "100 or so", "80 to 100", "the first 3"; the figure alone for at_least and at_most. `written` puts
/// a figure into words, with its unit of measure or without.
QString comparedTarget(const domain::Indicator &indicator, const std::function<QString(domain::Quantity)> &written);

/// The same in signs, for a narrow column: "≤ 5", "> 100", "100 ± 5", "80–100".
QString targetSigns(const domain::Indicator &indicator);

/// When it is due, as the notice says it, else the day: "年底前", "9月30日". Empty where neither task nor indicator
/// says anything.
QString dueWords(const domain::Task &task, const domain::Indicator &indicator, const domain::Period &period);
QString dueWords(const domain::Task &task, const domain::Period &period);

/// A due day, with its year in a plan of several.
QString dueDay(QDate due, const domain::Period &period);

} // namespace xushi::wording
