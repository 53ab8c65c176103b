#include "report/course/course_chart.h"

#include "report/marks/device_pixels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace xushi::report {

namespace {

constexpr double dotRadius = 3.5;
constexpr double tickLength = 4;

/// Straight lines along the axes, one pixel of the device thick.
void drawLevel(QPainter &painter, double left, double right, double y, const QColor &colour, double thickness = 1)
{
    painter.fillRect(ruleOnDevicePixels(painter, {left, y - thickness / 2, right - left, thickness}), colour);
}

void drawUpright(QPainter &painter, double x, double top, double bottom, const QColor &colour, double thickness = 1)
{
    painter.fillRect(ruleOnDevicePixels(painter, {x - thickness / 2, top, thickness, bottom - top}), colour);
}

void drawLine(QPainter &painter, const ChartLine &line, const QPen &pen)
{
    if (line.size() < 2)
        return;
    QPainterPath path(line.front());
    for (std::size_t i = 1; i < line.size(); ++i)
        path.lineTo(line[i]);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QPen dashed(const QColor &colour, double width, const QList<qreal> &pattern)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(pattern);
    return pen;
}

void drawAxes(QPainter &painter, const CourseLayout &layout, const CourseColours &colours)
{
    const QRectF &plot = layout.plot;
    for (const double y : layout.gridLines)
        drawLevel(painter, plot.left(), plot.right(), y, colours.grid);
    drawLevel(painter, plot.left(), plot.right(), plot.bottom(), colours.faint);
    for (const double x : layout.monthTicks)
        drawUpright(painter, x, plot.bottom(), plot.bottom() + tickLength, colours.faint);
}

/// A line that is both target and schedule is drawn once, as the target.
void drawWay(QPainter &painter, const CourseLayout &layout, const CourseWay &way, const CourseColours &colours)
{
    QColor target = way.isFormer ? colours.faint : colours.target;
    QColor schedule = way.isFormer ? colours.faint : colours.schedule;
    if (way.isFormer) {
        target.setAlphaF(0.55F);
        schedule.setAlphaF(0.7F);
    }
    drawLevel(painter, way.left, layout.plot.right(), way.targetY, target, way.isFormer ? 1 : 1.4);
    if (!way.isLevel)
        drawLine(painter, way.line, way.isFormer ? dashed(schedule, 1, {1.5, 3.5}) : dashed(schedule, 1.3, {5, 3.5}));
}

void drawActual(QPainter &painter, const CourseLayout &layout, const CourseColours &colours)
{
    for (const ChartLine &line : layout.actual)
        drawLine(painter, line, QPen(colours.actual, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (!layout.now)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.actual);
    painter.drawEllipse(*layout.now, dotRadius, dotRadius);
}

void drawMarks(QPainter &painter, const CourseLayout &layout, const CourseColours &colours)
{
    const QRectF &plot = layout.plot;
    for (const double x : layout.retargetX)
        drawLine(painter, {{x, plot.top()}, {x, plot.bottom()}}, dashed(colours.faint, 1, {1, 2}));
    if (layout.baselineY)
        drawLevel(painter, plot.left() - tickLength, plot.left() + 2 * tickLength, *layout.baselineY, colours.text, 2);
    if (layout.asOfX) // from its label downwards
        drawUpright(painter, *layout.asOfX, plot.top() - tickLength, plot.bottom(), colours.asOf, 1.2);
}

QColor inkOf(ChartLabel::Kind kind, const CourseColours &colours)
{
    using Kind = ChartLabel::Kind;
    switch (kind) {
    case Kind::AsOf:
        return colours.asOf;
    case Kind::Target:
        return colours.text;
    default:
        return colours.faint;
    }
}

} // namespace

TextSize textSizeIn(const QFont &font, const QPaintDevice *device)
{
    const QFontMetricsF metrics = device ? QFontMetricsF(font, device) : QFontMetricsF(font);
    // Slightly more than needed, so that rounding does not cut off the last character.
    return {metrics.height(),
            [metrics](const QString &text) { return std::ceil(metrics.horizontalAdvance(text)) + 1; }};
}

void drawCourse(QPainter &painter, const CourseLayout &layout, const QFont &font, const CourseColours &colours)
{
    const PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter, layout, colours);
    for (const CourseWay &way : layout.ways)
        drawWay(painter, layout, way, colours);
    drawMarks(painter, layout, colours);
    drawActual(painter, layout, colours);
    painter.setFont(font);
    for (const ChartLabel &label : layout.labels) {
        painter.setPen(inkOf(label.kind, colours));
        painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         label.text);
    }
}

} // namespace xushi::report
