#pragma once

#include <QImage>
#include <QPainter>

#include <functional>

namespace xushi::report {

/// Paints a picture of `size` at `scale` and writes it to `name`.png in the folder of screens, for people to check.
QImage screen(const QString &name, QSize size, double scale, const QColor &ground,
              const std::function<void(QPainter &)> &paint);

} // namespace xushi::report
