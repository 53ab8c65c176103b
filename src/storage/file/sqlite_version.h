#pragma once

#include <QString>

namespace xushi::storage {

/// The version of the SQLite that runs here, "3.40.1"; empty when the driver is missing.
QString sqliteVersion();

} // namespace xushi::storage
