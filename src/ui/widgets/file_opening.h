#pragma once

#include <QString>

class QWidget;

namespace xushi::ui {

class Prompter;

/// Opens a file in the system's program for its kind; says where it lies if there is none. A test puts its own handler
/// for the scheme "file" before QDesktopServices.
void openFile(Prompter &prompter, QWidget *parent, const QString &file);

/// Opens the folder, or the folder that a file lies in.
void openFolderOf(Prompter &prompter, QWidget *parent, const QString &path);

} // namespace xushi::ui
