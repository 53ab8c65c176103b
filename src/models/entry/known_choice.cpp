#include "models/entry/known_choice.h"

#include "session/workspace/workspace.h"

#include <QDateTime>

namespace xushi::models {

qint64 knownAtOf(KnownAtChoice from, const domain::Quarter &quarter, QDate day)
{
    if (from == KnownAtChoice::Now)
        return session::knownNow;
    const QDate last = from == KnownAtChoice::QuarterEnd ? quarter.lastDay() : day;
    return last.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
}

} // namespace xushi::models
