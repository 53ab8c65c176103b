#pragma once

#include <QSize>

#include <optional>

class QWidget;

namespace xushi::ui {

/// What the widget's screen has room for, without the desktop's own bars.
QSize screenRoom(const QWidget &widget);

/// Takes this size for every screen's; for tests of small screens.
void setScreenRoom(std::optional<QSize> room);

} // namespace xushi::ui
