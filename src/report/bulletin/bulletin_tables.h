#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/bulletin/bulletin_naming.h"

namespace xushi::report {

/// The attachments of a bulletin: every indicator with its figures, what trails with its reason, and what each unit
/// reported. The second is missing where nothing trails or nobody is to be named.
std::vector<BulletinTable> attachmentsOf(const SheetRequest &request, const BulletinNaming &naming);

} // namespace xushi::report
