#pragma once

#include "domain/values/calendar.h"
#include "domain/values/quantity.h"
#include "domain/values/share.h"

/// Figures, days and quarters as readers expect them.
namespace xushi::wording {

/// "20 项", "8%"; only the figure when there is no unit of measure.
QString withUnit(domain::Quantity quantity, const QString &unitOfMeasure);
QString withUnit(const QString &figure, const QString &unitOfMeasure);

/// Whether the unit of measure is per cent, so that two figures are percentage points apart.
bool isPercentage(const QString &unitOfMeasure);

/// "57.1%": one place; `places` 0 to 2.
QString percent(domain::Share share, int places = 1);

/// "75%", "70.8%": one decimal place unless it is 0.
QString shortPercent(domain::Share share);

/// The share of the schedule that has elapsed at `day`, as shown beside the as-of day.
QString schedulePercent(const domain::Period &period, QDate day);

/// "—", for a missing value.
QString nothing();

/// "9月30日" or "30 Sep", inside a sentence or a narrow column.
QString shortDay(QDate day);

/// "2024年9月30日" or "30 September 2024".
QString longDay(QDate day);

/// "2024年第三季度" or "third quarter of 2024", for titles and lists.
QString quarterName(const domain::Quarter &quarter);

} // namespace xushi::wording
