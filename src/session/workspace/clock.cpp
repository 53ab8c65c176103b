#include "session/workspace/clock.h"

#include <QDateTime>

namespace xushi::session {

Clock Clock::system()
{
    return {[] { return QDateTime::currentMSecsSinceEpoch(); }, [] { return QDate::currentDate(); }};
}

} // namespace xushi::session
