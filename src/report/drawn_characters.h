#pragma once

#include "report/sheet_page.h"

#include <span>

namespace xushi::report {

/// What the glyphs of one font file stand for, in the order in which painting the pages first uses them.
using DrawnCharacters = std::vector<QString>;

/// One list for each font file that the pages use.
std::vector<DrawnCharacters> drawnCharacters(std::span<const SheetPage> pages);

} // namespace xushi::report
