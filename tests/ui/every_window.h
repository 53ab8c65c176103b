#pragma once

#include "ui/shell.h"

#include <functional>

class QDialog;

namespace xushi::ui {

using Look = std::function<void(QWidget &, const QString &name)>;

/// Shows each page of the shell's window in turn, filled.
void forEachPage(Shell &shell, const Look &look);

/// Opens each dialog of the program in turn, filled, as a child of the shell's window or as it stands in the program.
void forEachDialog(Shell &shell, const Look &look);

/// Opens each box of the prompter in turn: a message, an error, a question, a line to type.
void forEachBox(Shell &shell, const Look &look);

} // namespace xushi::ui
