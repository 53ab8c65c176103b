#pragma once

#include <QString>

namespace xushi::storage {

/// The version of the SQLite that runs here, "3.40.1"; empty where there is none to ask.
QString sqliteVersion();

} // namespace xushi::storage
