#include "domain/clock_trouble.h"

#include <QDateTime>

namespace xushi::domain {

namespace {

QString minuteText(qint64 msSince1970)
{
    return QDateTime::fromMSecsSinceEpoch(msSince1970).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString ClockTrouble::newestText() const
{
    return minuteText(newest);
}

QString ClockTrouble::nowText() const
{
    return minuteText(now);
}

} // namespace xushi::domain
