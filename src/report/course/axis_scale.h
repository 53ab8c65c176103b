#pragma once

#include "domain/values/quantity.h"

namespace xushi::report {

/// The ticks of a value axis: whole multiples of 1, 2 or 5 × 10^n millionths, exact at any size.
struct AxisScale {
    domain::Wide step = domain::Quantity::perOne; ///< millionths
    domain::Wide first = 0;                       ///< the lowest tick, millionths
    int count = 2;                                ///< ticks, at least 2

    [[nodiscard]] domain::Wide tick(int index) const { return first + step * index; }
    [[nodiscard]] QString label(int index) const; ///< "0.25", in the shortest exact form

    /// 0 at the lowest tick, 1 at the highest; for placing pixels only.
    [[nodiscard]] double placeOf(domain::Quantity value) const;

    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

/// The finest scale from at or below `least` to at or above `greatest` with at most `mostTicks` ticks, 3 or more.
/// When both are equal, leaves room on either side.
AxisScale axisScaleOf(domain::Quantity least, domain::Quantity greatest, int mostTicks);

} // namespace xushi::report
