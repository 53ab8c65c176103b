#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/bulletin/bulletin_naming.h"

namespace xushi::report {

/// The numbered sections of a bulletin: how the plan stands, what does well, what is wrong, what is asked for. Parts
/// that are left out, and parts of the third section with nothing in them, have no number.
std::vector<BulletinParagraph> sectionsOf(const SheetRequest &request, const BulletinOptions &options,
                                          const BulletinNaming &naming);

/// The day by which a quarter's figures are to be reported unless the office says another: ten days after its end.
QDate reportDayOf(const domain::Quarter &quarter);

/// "third quarter" (第三季度), without the year.
QString quarterOnly(const domain::Quarter &quarter);

} // namespace xushi::report
