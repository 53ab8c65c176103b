#pragma once

#include "domain/values/calendar.h"

namespace xushi::domain {

/// Reads a day as people write it: 2024-09-12, 2024/9/12, 2024.9.12, 20240912, 2024年9月12日, and without the year
/// 9-12, 9/12, 0912, 9月12日. The year is then the one of the period that has this day. Digits and signs may be
/// full-width. A weekday or a time of day behind the day is dropped. A day that the calendar lacks is refused and never
/// moved to another. See docs/semantics.md, What people type. Errors: NotADate, DayWithoutYear.
Result<QDate> readDay(const QString &typed, const Period &period);

/// The same where no period is known: the year must be there.
Result<QDate> readDay(const QString &typed);

} // namespace xushi::domain
