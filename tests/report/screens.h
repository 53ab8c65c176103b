#pragma once

#include <QImage>
#include <QPainter>

#include <functional>

namespace xushi::report {

/// Paints a picture of `size` at `scale` and writes it as `name`.png among the screens, to be looked at.
QImage screen(const QString &name, QSize size, double scale, const QColor &ground,
              const std::function<void(QPainter &)> &paint);

} // namespace xushi::report
