#pragma once

#include <QString>

namespace xushi::app {

/// A key for a user's database on this machine, the same for every path to the file; used in names of files and
/// sockets.
QString keyOf(const QString &database);

} // namespace xushi::app
