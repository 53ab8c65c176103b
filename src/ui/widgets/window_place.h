#pragma once

class QSettings;
class QWidget;

/// Where a window stands on the screen and how large it is, kept from one start to the next.
namespace xushi::ui {

/// As `settings` has it; else the usual size, or all of a screen that has no room for that and a frame.
void takePlace(QWidget &window, const QSettings &settings);

void keepPlace(const QWidget &window, QSettings &settings);

} // namespace xushi::ui
