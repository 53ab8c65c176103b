#pragma once

#include "report/sheet/sheet_page.h"

#include <span>

class QPrinter;

namespace xushi::ui {

/// Sets the printer to the sheet's paper, before the print dialog is shown.
void prepareForSheets(QPrinter &printer, const QString &title, const QSizeF &size);

/// Prints the pages that the user chose; false when the printer does not accept them.
bool printSheets(QPrinter &printer, std::span<const report::SheetPage> pages);

} // namespace xushi::ui
