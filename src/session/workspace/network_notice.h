#pragma once

#include <QString>

namespace xushi::session {

/// Whether the user is to be told now of a database that lies on a network drive: true once for each, as far as the
/// program can keep that.
bool isNetworkNoticeDue(const QString &database);

} // namespace xushi::session
