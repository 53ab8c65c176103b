#include "ui/style/marks.h"

#include "report/marks/device_pixels.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace xushi::ui::marks {

using namespace domain;

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

report::Palette paletteOf(const QPalette &palette)
{
    return theme::schemeOf(palette) == theme::Scheme::Dark ? report::Palette::Dark : report::Palette::Light;
}

QColor statusColour(Status status, const QPalette &palette)
{
    return report::statusColour(status, paletteOf(palette));
}

QColor statusTextColour(Status status, const QPalette &palette)
{
    return readable(statusColour(status, palette),
                    theme::accentWash(palette)); // readable on the darkest ground that it is drawn on
}

QColor taskStandingColour(TaskStanding standing, const QPalette &palette)
{
    switch (standing) {
    case TaskStanding::NotStarted:
    case TaskStanding::NotReported:
        return theme::faintText(palette);
    case TaskStanding::InProgress:
        return statusTextColour(Status::OnTrack, palette);
    case TaskStanding::Done:
        return statusTextColour(Status::Met, palette);
    case TaskStanding::Blocked:
        return statusTextColour(Status::Behind, palette);
    }
    return {};
}

QColor readable(QColor ink, const QColor &ground, double least)
{
    const bool darken = luminance(ground) > 0.2;
    for (int step = 0; step < 24 && contrast(ink, ground) < least; ++step)
        ink = darken ? ink.darker(105) : ink.lighter(105);
    return ink;
}

QColor track(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}

void drawArrow(QPainter &painter, const QRectF &box, bool up, const QColor &colour)
{
    const report::PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double reach = box.height() * 0.26;
    const double x = box.center().x();
    const double tip = up ? box.top() : box.bottom();
    const double tail = up ? box.bottom() : box.top();
    const double wing = up ? tip + reach : tip - reach;
    QPainterPath path({x, tail});
    path.lineTo(x, tip);
    path.moveTo(x - reach, wing);
    path.lineTo(x, tip);
    path.lineTo(x + reach, wing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.25, box.height() * 0.11), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void drawClock(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const report::PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(box.width(), box.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.25, side * 0.11), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawEllipse(box.center(), side * 0.38, side * 0.38);
    QPainterPath hands(box.center() - QPointF(0, side * 0.24));
    hands.lineTo(box.center());
    hands.lineTo(box.center() + QPointF(side * 0.18, 0));
    painter.drawPath(hands);
}

void drawCheck(QPainter &painter, const QRectF &box, bool checked, const QPalette &palette)
{
    const report::PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = box.adjusted(1, 1, -1, -1);
    const QColor fill = checked ? theme::accent(palette) : theme::card(palette);
    painter.setBrush(fill);
    painter.setPen(QPen(checked ? fill : readable(theme::line(palette), theme::card(palette), 3), 1.25));
    painter.drawRoundedRect(square, 2.5, 2.5);
    if (!checked)
        return;
    const double side = square.width();
    QPainterPath tick(square.topLeft() + QPointF(side * 0.22, side * 0.52));
    tick.lineTo(square.topLeft() + QPointF(side * 0.42, side * 0.72));
    tick.lineTo(square.topLeft() + QPointF(side * 0.78, side * 0.30));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::card(palette), std::max(1.5, side * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

/// Fills strips, because a line drawn with a pen at a fractional scale falls between pixels and is partly covered.
void drawOutline(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), colour);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour);
}

void drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette, double radius)
{
    const report::PainterState kept(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::accent(palette), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void standOnCard(QScrollBar &bar, const QPalette &palette)
{
    QPalette own = palette;
    own.setColor(QPalette::Window, theme::card(palette));
    bar.setPalette(own);
}

QFont tabular(QFont font) // NOLINT(performance-unnecessary-value-param): is changed from Qt 6.7 on
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font; // before Qt 6.7 the feature cannot be set; the families that theme prefers have only such figures
}

} // namespace xushi::ui::marks
