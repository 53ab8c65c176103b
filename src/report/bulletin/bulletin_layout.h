#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/sheet/sheet_page.h"

namespace xushi::report {

/// A bulletin's pages: A4 upright, with the margins, sizes and spacing of official papers (GB/T 9704).
std::vector<SheetPage> layOutBulletin(const BulletinContent &bulletin);

} // namespace xushi::report
