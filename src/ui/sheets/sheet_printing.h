#pragma once

#include "report/sheet/sheet_page.h"

#include <span>

class QPrinter;

namespace xushi::ui {

/// Sets the printer to the sheet's paper, before the user is asked about it.
void prepareForSheets(QPrinter &printer, const QString &title, const QSizeF &size);

/// Prints the pages, or those of them that the user chose; false when the printer would not take them.
bool printSheets(QPrinter &printer, std::span<const report::SheetPage> pages);

} // namespace xushi::ui
