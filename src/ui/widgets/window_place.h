#pragma once

class QSettings;
class QWidget;

/// The position and size of a window, kept between starts.
namespace xushi::ui {

/// Uses the position in `settings`; else the usual size, or the whole screen if the usual size with a frame does not
/// fit.
void takePlace(QWidget &window, const QSettings &settings);

void keepPlace(const QWidget &window, QSettings &settings);

} // namespace xushi::ui
