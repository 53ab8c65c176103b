#pragma once

#include <QDate>

#include <functional>

namespace xushi::session {

/// Where time comes from; a test puts its own here.
struct Clock {
    std::function<qint64()> nowMs; ///< ms since 1970, UTC
    std::function<QDate()> today;  ///< in the user's time zone

    static Clock system();
};

} // namespace xushi::session
