#include "report/marks/device_pixels.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace xushi::report {

PainterState::PainterState(QPainter &painter) : m_painter(painter)
{
    m_painter.save();
}

PainterState::~PainterState()
{
    m_painter.restore();
}

QRectF onDevicePixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const QRectF exact = transform.mapRect(rect);
    const double left = std::round(exact.left());
    const double top = std::round(exact.top());
    const double width = std::max(1.0, std::round(exact.right()) - left);
    const double height = std::max(1.0, std::round(exact.bottom()) - top);
    return transform.inverted().mapRect(QRectF(left, top, width, height));
}

QRectF ruleOnDevicePixels(const QPainter &painter, const QRectF &rule)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rule;
    const QRectF exact = transform.mapRect(rule);
    const double width = std::max(1.0, std::round(exact.width()));
    const double height = std::max(1.0, std::round(exact.height()));
    const double left = std::round(exact.center().x() - width / 2);
    const double top = std::round(exact.center().y() - height / 2);
    return transform.inverted().mapRect(QRectF(left, top, width, height));
}

double devicePixelsPerUnit(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return transform.type() > QTransform::TxScale ? 1.0 : std::abs(transform.m11());
}

} // namespace xushi::report
