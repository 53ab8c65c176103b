#pragma once

#include "domain/values/error.h"

namespace xushi::domain {

/// The code's name as in the source, "DatabaseBusy", for the log and for support.
QString nameOf(ErrorCode code);

/// The args that may stand in a log: files, rows, days, and the system's messages. Texts that a person typed and the
/// contents of plan and journal are left out, because figures, notes and names are confidential.
QStringList particularsForLog(const Error &error);

} // namespace xushi::domain
