#include "report/marks/status_count_bar.h"

#include "report/marks/device_pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace xushi::report {

using namespace domain;

std::vector<StatusSegment> statusSegments(const StatusCounts &counts, int pixels, int gap, int least)
{
    std::vector<Status> present;
    for (int i = 0; i < statusCount; ++i)
        if (counts.of(static_cast<Status>(i)) > 0)
            present.push_back(static_cast<Status>(i));
    const int kinds = static_cast<int>(present.size());
    const int spare = pixels - gap * (kinds - 1) - least * kinds;
    if (kinds == 0 || spare < 0)
        return {};

    // Divides what is left after the minimum widths by the running total, so that rounding errors do not add up.
    std::vector<StatusSegment> segments;
    const qint64 total = counts.total();
    qint64 before = 0;
    int left = 0;
    for (const Status status : present) {
        const qint64 after = before + counts.of(status);
        const int width = least + static_cast<int>(after * spare / total - before * spare / total);
        segments.push_back({status, left, width});
        left += width + gap;
        before = after;
    }
    return segments;
}

void drawStatusCountBar(QPainter &painter, const QRectF &rect, const StatusCounts &counts, Palette palette,
                        const QColor &track)
{
    const PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = onDevicePixels(painter, rect);
    QPainterPath ends;
    ends.addRoundedRect(bar, bar.height() / 3, bar.height() / 3);

    const double pixelsPerUnit = devicePixelsPerUnit(painter);
    const int pixels = static_cast<int>(std::lround(bar.width() * pixelsPerUnit));
    const int gap = std::max(1, static_cast<int>(std::lround(pixelsPerUnit)));
    const auto segments = statusSegments(counts, pixels, gap, 2 * gap);
    if (segments.empty())
        painter.fillPath(ends, track);
    for (const StatusSegment &segment : segments) {
        QPainterPath part;
        part.addRect(bar.left() + segment.left / pixelsPerUnit, bar.top(), segment.width / pixelsPerUnit, bar.height());
        painter.fillPath(part.intersected(ends), statusColour(segment.status, palette));
    }
}

} // namespace xushi::report
