#pragma once

#include <QString>

namespace xushi::domain {

/// A computer's clock that does not fit the database.
struct ClockTrouble {
    enum class Kind {
        Behind,       ///< it shows a time before the newest row or plan came in: it is wrong, or was wrong then
        LongPause,    ///< it shows a time so long after the newest row that it is doubtful
        OutsidePlans, ///< it shows a year that is far from the periods of all plans
    };
    Kind kind;
    qint64 newest; ///< when the newest row or plan was written or came in, ms since 1970
    qint64 now;    ///< what the clock shows, ms since 1970

    /// The times as people read them, in the user's time zone.
    [[nodiscard]] QString newestText() const;
    [[nodiscard]] QString nowText() const;
};

} // namespace xushi::domain
