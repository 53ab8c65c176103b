#pragma once

#include "report/sheet/cover_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// Breaks sheets into pages as they will be printed; docs/semantics.md, The printed sheet. Each sheet starts a new
/// page, every page repeats the title, the unit and the head row, and page numbers run through all the sheets. The
/// block of signatures follows a sheet's table and is never on a page without a row. The result depends only on the
/// arguments and on the machine's fonts. Uses the sound() form of `setup`. The cover precedes the sheets.
std::vector<SheetPage> layOutSheets(std::span<const SheetContent> sheets, const PageSetup &setup = {},
                                    const CoverContent *cover = nullptr);

} // namespace xushi::report
