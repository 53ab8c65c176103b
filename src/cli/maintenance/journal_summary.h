#pragma once

#include "cli/console.h"

namespace xushi::cli {

/// Prints how many rows a journal has, and its digest.
void printRowsAndDigest(Console &console, qint64 rows, const QString &digest);

} // namespace xushi::cli
