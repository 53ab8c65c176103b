#pragma once

namespace xushi::ui {

/// Has a screen reader take the program's windows for windows, as it does by itself with QMainWindow and QDialog alone.
void installWindowAccessibility();

} // namespace xushi::ui
