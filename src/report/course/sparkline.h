#pragma once

#include "domain/values/calendar.h"
#include "domain/values/quantity.h"

#include <QColor>

#include <optional>
#include <span>
#include <vector>

class QPainter;
class QRectF;

namespace xushi::report {

/// A point of a trend: `at` 0 at the start of the period and 1 at its end, `value` 0 at the bottom and 1 at the
/// top; without a value the line has a gap there.
struct SparkPoint {
    double at = 0;
    std::optional<double> value;

    friend bool operator==(const SparkPoint &, const SparkPoint &) = default;
};

/// The value at the end of a day; absent if there was no figure.
struct DatedValue {
    QDate day;
    std::optional<domain::Quantity> value;
};

/// The course of an indicator over the year (全年走势), small enough for a table row.
struct Sparkline {
    std::vector<SparkPoint> actual;   ///< held until the next one: drawn as steps
    std::vector<SparkPoint> schedule; ///< drawn as straight lines; may be empty

    friend bool operator==(const Sparkline &, const Sparkline &) = default;
};

/// Places exact values, in the order of their days, on one scale for both lines from the smallest to the greatest
/// value. The last actual is held until `asOf`. If all values are equal, they are placed in the middle.
Sparkline sparklineOf(std::span<const DatedValue> actual, std::span<const DatedValue> schedule,
                      const domain::Period &period, QDate asOf);

struct SparklineColours {
    QColor actual;
    QColor schedule;
};

void drawSparkline(QPainter &painter, const QRectF &rect, const Sparkline &line, const SparklineColours &colours);

} // namespace xushi::report
