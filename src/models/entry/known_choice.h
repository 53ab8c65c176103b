#pragma once

#include "domain/values/calendar.h"

namespace xushi::models {

/// What is known of a past quarter: all that is known now, all that was known at its end, or on a chosen day.
enum class KnownAtChoice { Now, QuarterEnd, Day };

/// The known-at time: the end of the quarter's last day, or of `day`, in the user's time zone; ms since 1970.
qint64 knownAtOf(KnownAtChoice from, const domain::Quarter &quarter, QDate day);

} // namespace xushi::models
