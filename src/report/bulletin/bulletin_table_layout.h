#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"

namespace xushi::report {

/// The widths of a table's columns, in 1/1200 inch: figures are not broken, and the other columns share the rest by
/// what they hold, none narrower than its head.
std::vector<double> columnWidths(const BulletinTable &table, const SheetFonts &fonts, double width);

/// The pages of an attachment: its label and title, then its table, whose head row is on each page, and footnotes. A
/// row is cut only where it fills more than a page.
std::vector<SheetPage> layOutBulletinTable(const BulletinTable &table, const SheetFonts &fonts, const PageSetup &setup);

} // namespace xushi::report
