#pragma once

#include <QDate>

#include <functional>

namespace xushi::session {

/// The source of time; a test uses its own.
struct Clock {
    std::function<qint64()> nowMs; ///< ms since 1970, UTC
    std::function<QDate()> today;  ///< in the user's time zone

    static Clock system();
};

} // namespace xushi::session
