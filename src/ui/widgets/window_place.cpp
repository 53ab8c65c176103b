#include "ui/widgets/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace xushi::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize frameAllowance(16, 48);

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

void takePlace(QWidget &window, const QSettings &settings)
{
    if (window.restoreGeometry(settings.value(geometryKey()).toByteArray()))
        return;
    const QSize room = window.screen()->availableSize();
    const QSize withFrame = usualSize + frameAllowance;
    window.resize(usualSize.boundedTo(room));
    if (withFrame.width() > room.width() || withFrame.height() > room.height())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void keepPlace(const QWidget &window, QSettings &settings)
{
    settings.setValue(geometryKey(), window.saveGeometry());
}

} // namespace xushi::ui
