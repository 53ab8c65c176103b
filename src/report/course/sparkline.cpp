#include "report/course/sparkline.h"

#include "report/marks/device_pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

double partOfPeriod(const Period &period, QDate day)
{
    const Fraction gone = scheduleFraction(period, day);
    return static_cast<double>(gone.numerator) / static_cast<double>(gone.denominator);
}

class Scale {
public:
    void hold(std::span<const DatedValue> values)
    {
        for (const DatedValue &dated : values) {
            if (!dated.value)
                continue;
            m_least = m_least ? std::min(*m_least, *dated.value) : *dated.value;
            m_greatest = m_greatest ? std::max(*m_greatest, *dated.value) : *dated.value;
        }
    }

    [[nodiscard]] std::optional<double> placeOf(const std::optional<Quantity> &value) const
    {
        if (!value)
            return std::nullopt;
        const Wide span = Wide(m_greatest->millionths()) - m_least->millionths();
        if (span == 0)
            return 0.5;
        return static_cast<double>(Wide(value->millionths()) - m_least->millionths()) / static_cast<double>(span);
    }

private:
    std::optional<Quantity> m_least;
    std::optional<Quantity> m_greatest;
};

std::vector<SparkPoint> placed(std::span<const DatedValue> values, const Scale &scale, const Period &period)
{
    std::vector<SparkPoint> points;
    for (const DatedValue &dated : values)
        points.push_back({partOfPeriod(period, dated.day), scale.placeOf(dated.value)});
    return points;
}

/// The points as a path in `area`; `stepped` holds each value until the next point.
QPainterPath pathOf(const std::vector<SparkPoint> &points, const QRectF &area, bool stepped)
{
    QPainterPath path;
    std::optional<double> heldY;
    for (const SparkPoint &point : points) {
        const double x = area.left() + point.at * area.width();
        if (heldY && stepped)
            path.lineTo(x, *heldY);
        if (!point.value) {
            heldY.reset();
            continue;
        }
        const double y = area.bottom() - *point.value * area.height();
        if (heldY)
            path.lineTo(x, y);
        else
            path.moveTo(x, y);
        heldY = y;
    }
    return path;
}

} // namespace

Sparkline sparklineOf(std::span<const DatedValue> actual, std::span<const DatedValue> schedule, const Period &period,
                      QDate asOf)
{
    Scale scale;
    scale.hold(actual);
    scale.hold(schedule);
    Sparkline line{placed(actual, scale, period), placed(schedule, scale, period)};
    if (!line.actual.empty()) {
        const double end = partOfPeriod(period, asOf);
        if (end > line.actual.back().at)
            line.actual.push_back({end, line.actual.back().value});
    }
    return line;
}

void drawSparkline(QPainter &painter, const QRectF &rect, const Sparkline &line, const SparklineColours &colours)
{
    constexpr double dotRadius = 2;
    const PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF area = rect.adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius);

    QPen pen(colours.schedule, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawPath(pathOf(line.schedule, area, false));

    painter.setPen(QPen(colours.actual, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(pathOf(line.actual, area, true));
    if (!line.actual.empty() && line.actual.back().value) { // the present value
        const SparkPoint &now = line.actual.back();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.actual);
        painter.drawEllipse(QPointF(area.left() + now.at * area.width(), area.bottom() - *now.value * area.height()),
                            dotRadius, dotRadius);
    }
}

} // namespace xushi::report
