#include "report/course/axis_scale.h"

#include "domain/values/decimal_text.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

Wide floored(Wide value, Wide step)
{
    const Wide whole = value / step;
    return (value % step < 0 ? whole - 1 : whole) * step;
}

Wide raised(Wide value, Wide step)
{
    return -floored(-value, step);
}

/// 1, 2, 5, 10, 20 …
Wide nextStep(Wide step)
{
    Wide ten = 1;
    while (ten * 10 <= step)
        ten *= 10;
    return step == ten ? 2 * ten : step == 2 * ten ? 5 * ten : 10 * ten;
}

} // namespace

QString AxisScale::label(int index) const
{
    constexpr int places = 6;
    return decimalText(tick(index), places, Zeros::Dropped);
}

double AxisScale::placeOf(Quantity value) const
{
    return static_cast<double>(Wide(value.millionths()) - first) / static_cast<double>(step * (count - 1));
}

AxisScale axisScaleOf(Quantity least, Quantity greatest, int mostTicks)
{
    Wide low = least.millionths();
    Wide high = greatest.millionths();
    if (low == high && low == 0) {
        high = Quantity::perOne;
    } else if (low == high) {
        const Wide room = std::max<Wide>((low < 0 ? -low : low) / 10, 1);
        low -= room;
        high += room;
    }
    const int most = std::max(mostTicks, 3); // with fewer ticks no scale can span 0
    Wide step = 1;
    while ((raised(high, step) - floored(low, step)) / step + 1 > most)
        step = nextStep(step);
    const Wide first = floored(low, step);
    return {step, first, static_cast<int>((raised(high, step) - first) / step) + 1};
}

} // namespace xushi::report
