#include "session/maintenance/backup_rotation.h"

#include <algorithm>
#include <functional>
#include <set>

namespace xushi::session {

namespace {

/// Keeps the newest of each of the last `most` periods; `taken` is sorted from the newest on.
void keepNewest(std::set<QDateTime> &kept, const std::vector<QDateTime> &taken, int most,
                const std::function<QDate(QDate)> &periodOf)
{
    std::set<QDate> periods;
    for (const QDateTime &time : taken) {
        const QDate period = periodOf(time.date());
        if (periods.contains(period) || periods.size() == static_cast<std::size_t>(most))
            continue;
        periods.insert(period);
        kept.insert(time);
    }
}

} // namespace

std::vector<QDateTime> expiredBackups(std::vector<QDateTime> taken, const QDateTime &now,
                                      const BackupRotation &rotation)
{
    std::erase_if(taken, [&](const QDateTime &time) { return time > now; });
    std::sort(taken.begin(), taken.end(), std::greater<>());
    std::set<QDateTime> kept;
    keepNewest(kept, taken, rotation.days, [](QDate day) { return day; });
    keepNewest(kept, taken, rotation.weeks, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); });
    keepNewest(kept, taken, rotation.months, [](QDate day) { return QDate(day.year(), day.month(), 1); });
    std::erase_if(taken, [&](const QDateTime &time) { return kept.contains(time); });
    return taken;
}

} // namespace xushi::session
