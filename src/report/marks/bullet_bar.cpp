#include "report/marks/bullet_bar.h"

#include "report/marks/device_pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

double ratio(Wide numerator, Wide denominator)
{
    return static_cast<double>(numerator) / static_cast<double>(denominator);
}

/// How far `value` is on the way to the target: 0 at the start, 1 at the target.
double partOfWay(Quantity value, const Assessment &assessment)
{
    const Quantity target = assessment.indicator.terms.target;
    const Direction direction = assessment.indicator.direction;
    const auto &baseline = assessment.position.baseline;
    if (baseline && !meets(*baseline, target, direction))
        return ratio(Wide(value.millionths()) - baseline->millionths(),
                     Wide(target.millionths()) - baseline->millionths());

    const qint64 part = direction == Direction::AtLeast ? value.millionths() : target.millionths();
    const qint64 whole = direction == Direction::AtLeast ? target.millionths() : value.millionths();
    const bool isProportion = whole > 0 && (part > 0 || (part == 0 && direction == Direction::AtLeast));
    if (isProportion)
        return ratio(part, whole);
    return meets(value, target, direction) ? 1 : 0;
}

double placeOf(double part)
{
    return std::clamp(part * targetPlace, 0.0, 1.0);
}

QRectF band(const QRectF &rect, double share, double from, double to)
{
    const double height = rect.height() * share;
    return {rect.left() + from * rect.width(), rect.center().y() - height / 2, (to - from) * rect.width(), height};
}

/// A mark as high as `share` of the bar, `width` units wide, around `x`.
QRectF mark(const QRectF &rect, double share, double x, double width)
{
    QRectF result = band(rect, share, x, x);
    result.adjust(-width / 2, 0, width / 2, 0);
    return result;
}

/// The bar with a pointed end, for a value beyond what it can show.
void drawPoint(QPainter &painter, const QRectF &bar, double tipX, const QColor &colour)
{
    const bool toRight = tipX > bar.center().x();
    const double tailX = toRight ? bar.left() : bar.right();
    const double baseX = toRight ? bar.right() : bar.left();
    const double wing = bar.height() * 0.35;
    QPainterPath arrow({tailX, bar.top()});
    for (const QPointF &corner :
         {QPointF(baseX, bar.top()), QPointF(baseX, bar.top() - wing), QPointF(tipX, bar.center().y()),
          QPointF(baseX, bar.bottom() + wing), QPointF(baseX, bar.bottom()), QPointF(tailX, bar.bottom())})
        arrow.lineTo(corner);
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
}

constexpr double trackShare = 0.62;
constexpr double actualShare = 0.34;
constexpr double tickShare = 0.82;

void drawActual(QPainter &painter, const QRectF &rect, const BulletBar &bar, const QColor &colour)
{
    const double pointLength = rect.height() * actualShare * 0.8;
    if (bar.below) { // a short arrow back out of the bar, in one piece
        const QRectF stub = band(rect, actualShare, 0, 0).adjusted(0, 0, pointLength, 0);
        drawPoint(painter, onDevicePixels(painter, stub.translated(pointLength, 0)), rect.left(), colour);
        return;
    }
    QRectF reached = band(rect, actualShare, 0, *bar.actual);
    if (bar.beyond)
        reached.setRight(rect.right() - pointLength);
    if (reached.width() <= 0)
        return;
    const QRectF crisp = onDevicePixels(painter, reached);
    if (bar.beyond)
        drawPoint(painter, crisp, rect.right(), colour);
    else
        painter.fillRect(crisp, colour);
}

} // namespace

BulletBar bulletBarOf(const Assessment &assessment)
{
    BulletBar bar;
    bar.status = assessment.status;
    bar.target = targetPlace;
    if (assessment.position.actual) {
        const double part = partOfWay(*assessment.position.actual, assessment);
        bar.actual = placeOf(part);
        bar.beyond = part * targetPlace > 1;
        bar.below = part < 0;
    }
    if (assessment.expected)
        bar.expected = placeOf(partOfWay(*assessment.expected, assessment));
    return bar;
}

BulletBarColours bulletBarColours(Status status, Palette palette)
{
    const QColor actual = statusColour(status, palette);
    if (palette == Palette::Light)
        return {QColor(0xe9edf1), actual, QColor(0x1b222a), QColor(0x7a8794)};
    return {QColor(0x363d45), actual, QColor(0xf4f6f8), QColor(0x8d99a5)};
}

void drawBulletBar(QPainter &painter, const QRectF &rect, const BulletBar &bar, const BulletBarColours &colours)
{
    const PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(onDevicePixels(painter, band(rect, trackShare, 0, bar.target)), colours.track);
    if (bar.actual)
        drawActual(painter, rect, bar, colours.actual);
    painter.fillRect(ruleOnDevicePixels(painter, mark(rect, trackShare, bar.target, 3)), colours.target);
    if (bar.expected)
        painter.fillRect(ruleOnDevicePixels(painter, mark(rect, tickShare, *bar.expected, 2)), colours.expected);
}

} // namespace xushi::report
