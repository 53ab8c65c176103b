#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"

namespace xushi::report {

/// A4 upright, with the margins of official papers (GB/T 9704).
PageSetup bulletinSetup();

/// A bulletin's pages, with the sizes and spacing of official papers: the text, each attachment from a page of its own,
/// and last, without a
/// number, the notes for the drafter.
std::vector<SheetPage> layOutBulletin(const BulletinContent &bulletin);

} // namespace xushi::report
