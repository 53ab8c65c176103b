#include "session/maintenance/clock_trouble.h"

#include "storage/stores/journal_store.h"

#include <algorithm>
#include <chrono>

namespace xushi::session {

using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr qint64 usualDifference = std::chrono::milliseconds(5min).count(); // of the clocks of two computers
constexpr qint64 longestPause = std::chrono::milliseconds(24h).count() * 366;

/// Whether hardly anybody enters figures of this period in that year.
bool isFarFrom(const Period &period, int year)
{
    constexpr int yearsBefore = 2;
    constexpr int yearsAfter = 5; // old figures are entered afterwards, too
    return year < period.first().year() - yearsBefore || year > period.last().year() + yearsAfter;
}

} // namespace

Result<std::optional<ClockTrouble>> clockTrouble(Workspace &workspace)
{
    return workspace.inOneSnapshot([&]() -> Result<std::optional<ClockTrouble>> {
        using Kind = ClockTrouble::Kind;
        const auto found = storage::JournalStore(workspace.database()).newest();
        if (!found)
            return tl::unexpected<Error>(found.error());
        const qint64 now = workspace.clock().nowMs();
        const qint64 newest = std::max(found->recordedAt, found->receivedAt);
        if (newest - usualDifference > now)
            return ClockTrouble{Kind::Behind, newest, now};
        if (found->id && now - newest > longestPause)
            return ClockTrouble{Kind::LongPause, newest, now};
        const auto plans = workspace.plans();
        if (!plans)
            return tl::unexpected<Error>(plans.error());
        const int year = workspace.clock().today().year();
        const bool isFar = std::all_of(plans->begin(), plans->end(),
                                       [year](const PlanEntry &plan) { return isFarFrom(plan.period, year); });
        return isFar && !plans->empty() ? std::optional(ClockTrouble{Kind::OutsidePlans, newest, now}) : std::nullopt;
    });
}

} // namespace xushi::session
