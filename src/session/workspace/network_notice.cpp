#include "session/workspace/network_notice.h"

#include "files/state_place.h"

namespace xushi::session {

bool isNetworkNoticeDue(const QString &database)
{
    return files::isFirstTime(database, QStringLiteral("network"));
}

} // namespace xushi::session
