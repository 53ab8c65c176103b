#include "report/screens.h"

#include <QDir>

namespace xushi::report {

QImage screen(const QString &name, QSize size, double scale, const QColor &ground,
              const std::function<void(QPainter &)> &paint)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    const QDir folder(QStringLiteral(XUSHI_SCREENS));
    folder.mkpath(QStringLiteral("."));
    image.save(folder.filePath(name + QStringLiteral(".png")));
    return image;
}

} // namespace xushi::report
