#pragma once

#include "report/sheet/cover_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"

namespace xushi::report {

/// The pages of the cover without their feet: as many as its rows need, each with the title and the head row.
std::vector<SheetPage> layOutCover(const CoverContent &cover, const SheetFonts &fonts, const PageSetup &setup);

} // namespace xushi::report
