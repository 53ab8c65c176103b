#pragma once

namespace xushi::ui {

/// Makes a screen reader treat the program's windows as windows. Qt does this itself only for QMainWindow and QDialog.
void installWindowAccessibility();

} // namespace xushi::ui
