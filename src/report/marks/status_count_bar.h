#pragma once

#include "domain/unit_assessment.h"
#include "report/marks/status_colours.h"

class QPainter;
class QRectF;

namespace xushi::report {

/// A status's part of a stacked bar, in whole pixels from its left end.
struct StatusSegment {
    domain::Status status;
    int left;
    int width;

    friend bool operator==(const StatusSegment &, const StatusSegment &) = default;
};

/// Divides `pixels` among the statuses that occur, in the order of domain::Status and in proportion to their counts,
/// with `gap` pixels between them. Each gets at least `least` pixels, so that one of hundreds is still visible. Empty
/// when all counts are 0 or there is no room for all.
std::vector<StatusSegment> statusSegments(const domain::StatusCounts &counts, int pixels, int gap, int least);

/// A bar of the counts by status with rounded outer ends (单位情况); `track` fills a bar that has nothing to show.
void drawStatusCountBar(QPainter &painter, const QRectF &rect, const domain::StatusCounts &counts, Palette palette,
                        const QColor &track);

} // namespace xushi::report
