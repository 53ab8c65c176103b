#pragma once

#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// The characters of one font file's glyphs, in the order in which painting the pages first uses them.
using DrawnCharacters = std::vector<QString>;

/// A font file that pages are painted with.
struct DrawnFace {
    QString postScriptName; ///< its name in a PDF; empty if the file has none
    DrawnCharacters characters;
};

/// One for each font file that the pages use.
std::vector<DrawnFace> drawnFaces(std::span<const SheetPage> pages);

} // namespace xushi::report
