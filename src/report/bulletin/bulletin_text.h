#pragma once

#include "report/bulletin/bulletin_content.h"

namespace xushi::report {

/// The whole bulletin as text: a line for each paragraph, a blank line before each heading, the cells of a table
/// separated by tabs.
QString plainText(const BulletinContent &bulletin);

} // namespace xushi::report
