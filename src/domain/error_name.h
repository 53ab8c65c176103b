#pragma once

#include "domain/error.h"

namespace xushi::domain {

/// The code's name as the source has it, "DatabaseBusy": for a log and for whoever is asked for help.
QString nameOf(ErrorCode code);

/// What of the particulars may stand in a log: files, rows, days, and what the system said. What somebody typed, and
/// what plan and journal say, is left out: a figure, a note or a person's name has no business there.
QStringList particularsForLog(const Error &error);

} // namespace xushi::domain
