#pragma once

#include "domain/calendar.h"

namespace xushi::models {

/// From when a past quarter is looked at: with all that is known now, or as it was known then.
enum class KnownFrom { Now, QuarterEnd, Day };

/// The known-at time: the end of the quarter's last day, or of `day`, in the user's time zone; ms since 1970.
qint64 knownAtOf(KnownFrom from, const domain::Quarter &quarter, QDate day);

} // namespace xushi::models
