#pragma once

#include "domain/values/error.h"

namespace xushi::cli {

/// Reads a time into ms since 1970: "2024-10-08T12:00:00" and "2024-10-08 12:00" in the user's time zone, or in the one
/// of a suffix "Z" or "+08:00"; milliseconds may be given. "2024-10-08" is the end of that day. A time given to the
/// second means the end of that second, so that a row received in it is known. Error: NotATime, also outside the years
/// 1 to 9999 in UTC.
domain::Result<qint64> parseInstant(const QString &text);

/// "2024-10-08T04:00:00.000Z".
QString instantText(qint64 msSince1970);

} // namespace xushi::cli
