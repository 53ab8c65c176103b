#pragma once

#include "report/sheet/cover_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// Breaks sheets into pages as they will be printed; docs/semantics.md, The printed sheet. Each sheet starts a new
/// page, every page repeats the title, the unit and the head row, and pages are numbered through all the sheets. The
/// block of signatures follows a sheet's table and never stands on a page without a row. Depends on the arguments and
/// on the fonts of the machine, on nothing else. `setup` is made sound(); a cover stands before the sheets.
std::vector<SheetPage> layOutSheets(std::span<const SheetContent> sheets, const PageSetup &setup = {},
                                    const CoverContent *cover = nullptr);

} // namespace xushi::report
