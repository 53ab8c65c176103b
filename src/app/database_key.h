#pragma once

#include <QString>

namespace xushi::app {

/// Stands for a user's database as it is seen from this machine, whatever the path that leads to it is called: for
/// names of files and sockets.
QString keyOf(const QString &database);

} // namespace xushi::app
